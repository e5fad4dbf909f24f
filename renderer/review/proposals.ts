import type { PullKind, Relation, RouterOutputs } from '../../core/api.ts'
import type { Verdict } from './verdicts.ts'

/** A place of the review that names a film. */
export type FoundMention = RouterOutputs['mentions']['find'][number]

/** A film the review mentions, and what the review seems to say of it: for the person to take, change or wave away. */
export interface Proposal {
  readonly key: string
  /** Null for a film the diary does not know. */
  readonly filmId: string | null
  readonly title: string
  readonly year: number | null
  /** How the film under review stands to it; null where nothing is said. */
  readonly relation: Relation | null
  readonly pull: PullKind | null
  /** The mention the comparison was read from, and the one that sends to the film, where that is another. */
  readonly mention: FoundMention
  readonly pullMention: FoundMention | null
}

export interface Answered {
  /** Films in the panel, and the one under review. */
  readonly filmIds: ReadonlySet<string>
  /** Keys of what was waved away. */
  readonly waved: ReadonlySet<string>
}

const isComparison = ({ relation }: FoundMention) =>
  relation === 'better' || relation === 'worse' || relation === 'similar'
const isPull = ({ relation }: FoundMention) => relation === 'rewatch' || relation === 'watch'

/** A film written as a link is named on purpose, even where nothing is said of it. */
function isLinked(review: string, { start }: FoundMention): boolean {
  return review.startsWith('[[', start) || review.startsWith('[[', start - 2)
}

/**
 * What the mentions of a review propose, in the order of the text, one a film: films that nothing is said of are only named,
 * unless a link names them. Better or worse outweighs similar, and of several the last word stands.
 */
export function proposalsFrom(
  review: string,
  mentions: readonly FoundMention[],
  { filmIds, waved }: Answered,
): readonly Proposal[] {
  const byFilm = new Map<string, FoundMention[]>()
  for (const mention of mentions) {
    if (waved.has(mention.key) || (mention.filmId !== null && filmIds.has(mention.filmId))) continue
    const others = byFilm.get(mention.key)
    if (others) others.push(mention)
    else byFilm.set(mention.key, [mention])
  }
  const proposals: Proposal[] = []
  for (const [key, places] of byFilm) {
    const compared =
      places.findLast(({ relation }) => relation === 'better' || relation === 'worse') ??
      places.findLast(isComparison)
    const pulled = places.findLast(isPull)
    const mention = compared ?? pulled ?? places.find((place) => isLinked(review, place))
    if (!mention) continue
    const { filmId, title, year } = mention
    proposals.push({
      key,
      filmId,
      title,
      year,
      relation: compared ? (compared.relation as Relation) : null,
      pull: pulled ? (pulled.relation as PullKind) : null,
      mention,
      pullMention: compared && pulled && compared !== pulled ? pulled : null,
    })
  }
  return proposals.sort((a, b) => a.mention.start - b.mention.start)
}

/** What a proposal becomes when it is taken. `quote`s are the sentences it was read from, with their places. */
export function verdictFrom(
  { relation, pull }: Pick<Proposal, 'relation' | 'pull'>,
  filmId: string,
  quotes: { readonly own: Quoted | null; readonly pull: Quoted | null },
  newId: () => string,
): Verdict {
  return {
    otherFilmId: filmId,
    relation,
    comparisonId: newId(),
    pull,
    pullId: newId(),
    quote: quotes.own?.text ?? null,
    quoteStart: quotes.own?.start ?? null,
    ...(quotes.pull ? { pullQuote: quotes.pull.text, pullQuoteStart: quotes.pull.start } : {}),
  }
}

interface Quoted {
  readonly text: string
  readonly start: number
}
