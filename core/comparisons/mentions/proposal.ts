import { mentionKey, titleKey } from '../mention-key.ts'
import type { Mention, ReviewedFilm } from '../reading/mention.ts'
import { type SentenceAround, sentenceAround } from './sentence-around.ts'

/**
 * Below these a film that is only named, without a word on how it compares, is not worth a person's time; a guess. Of a name
 * that nobody knows as a film more is asked: most are people in the story.
 */
const NAMED_FLOOR = 0.6
const UNKNOWN_FLOOR = 0.8
/** More films in one review than anybody works through. */
const MAX_PROPOSALS = 500

/** What a review says of one film, by its strongest words. */
export interface Proposal extends Mention {
  readonly key: string
  readonly said: SentenceAround
  /** What the review sends one to besides, or by nothing else, and the words that do. */
  readonly pull: { readonly kind: 'rewatch' | 'watch'; readonly said: SentenceAround } | null
}

/** What is not to be proposed again: keys of mentions that were waved away, and ids of films spoken of already. */
export interface Answered {
  readonly waved: ReadonlySet<string>
  readonly films: ReadonlySet<string>
}

/** The films a review mentions and that wait for an answer, each once, in the order of the text. */
export function proposalsOf(
  review: string,
  mentions: readonly Mention[],
  reviewed: ReviewedFilm,
  { waved, films }: Answered,
): Proposal[] {
  const own = titleKey(reviewed.title)
  const isOpen = ({ filmId, title, surface }: Mention) =>
    (filmId === null ? titleKey(title) !== own : filmId !== reviewed.filmId && !films.has(filmId)) &&
    // A film that was waved away before the diary knew it stays so under its id.
    ![filmId, titleKey(title), titleKey(surface)].some((key) => key !== null && waved.has(key))
  const byFilm = Map.groupBy(mentions.filter(isOpen), mentionKey)
  // Sentences are looked up last, of what is asked for only: a list of thousands of films would take a second.
  return [...byFilm]
    .map(([key, all]) => strongest(key, all))
    .filter(isWorthAsking)
    .sort((a, b) => strength(b.best) - strength(a.best))
    .slice(0, MAX_PROPOSALS)
    .sort((a, b) => a.best.start - b.best.start)
    .map(({ key, best, pull }) => ({
      ...best,
      key,
      said: sentenceAround(review, best),
      pull: pull && { kind: pull.relation, said: sentenceAround(review, pull) },
    }))
}

/** What the mentions of one film say of it, and where one of them sends one to it. */
interface Strongest {
  readonly key: string
  readonly best: Mention
  readonly pull: Pulling | null
}

function strongest(key: string, mentions: readonly Mention[]): Strongest {
  const best = mentions.reduce((one, other) => (strength(other) > strength(one) ? other : one))
  const pull = isPull(best)
    ? best
    : mentions
        .filter(isPull)
        .reduce<Pulling | null>(
          (one, other) => (one && one.confidence >= other.confidence ? one : other),
          null,
        )
  return { key, best, pull }
}

const isWorthAsking = ({ best: { relation, confidence, filmId } }: Strongest): boolean =>
  relation !== 'none' || confidence >= (filmId === null ? UNKNOWN_FLOOR : NAMED_FLOOR)

type Pulling = Mention & { readonly relation: 'rewatch' | 'watch' }

const isPull = (mention: Mention): mention is Pulling =>
  mention.relation === 'rewatch' || mention.relation === 'watch'

/** A verdict says more than a wish, a wish more than a name; among equals the surer one. */
function strength({ relation, confidence }: Mention): number {
  if (relation === 'none') return confidence
  return confidence + (relation === 'rewatch' || relation === 'watch' ? 1 : 2)
}
