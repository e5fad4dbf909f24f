import type { PullKind, Relation, RouterOutputs } from '../../core/api.ts'
import { isUndecided, type Verdict } from './verdicts.ts'

/** A place of the review that names a film. */
export type FoundMention = RouterOutputs['mentions']['find'][number]

/** What can be said of a film: how it compares, and that it draws one there. */
export type Piece = 'relation' | 'pull'

/** What one piece of a film goes by where it was declined; `key` is the film's. The diary writes the same for the inbox. */
export const pieceKey = (key: string, piece: Piece): string => `${key} ${piece}`

/** A film the review mentions, and what the review seems to say of it: for the person to take, change or wave away. */
export interface Proposal {
  /** What it is waved away by. */
  readonly key: string
  /** The piece that a film of the panel lacks, found after it was taken; null for a film that is new there. */
  readonly adds: Piece | null
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
  /** The film under review. */
  readonly filmId: string | null
  /** The films in the panel. */
  readonly rows: readonly Verdict[]
  /** Keys of what was waved away, films and pieces. */
  readonly waved: ReadonlySet<string>
}

const isComparison = ({ relation }: FoundMention) =>
  relation === 'better' || relation === 'worse' || relation === 'similar'
const isPull = ({ relation }: FoundMention) => relation === 'rewatch' || relation === 'watch'

/** Which piece a mention tells; null where it only names its film. */
export function pieceOf(mention: FoundMention): Piece | null {
  return isComparison(mention) ? 'relation' : isPull(mention) ? 'pull' : null
}

/** A film written as a link is named on purpose, even where nothing is said of it. */
function isLinked(review: string, { start }: FoundMention): boolean {
  return review.startsWith('[[', start) || review.startsWith('[[', start - 2)
}

/**
 * What the mentions of a review propose, in the order of the text, one a film: films that nothing is said of are only named,
 * unless a link names them. Better or worse outweighs similar, and of several the last word stands. Of a film in the panel
 * what its row lacks is proposed; a row that says nothing yet is being decided by hand.
 */
export function proposalsFrom(
  review: string,
  mentions: readonly FoundMention[],
  { filmId: reviewedId, rows, waved }: Answered,
): readonly Proposal[] {
  const byFilm = Map.groupBy(mentions, ({ key }) => key)
  const rowOf = new Map(rows.map((row) => [row.otherFilmId, row]))
  const proposals: Proposal[] = []
  for (const [key, places] of byFilm) {
    const [first] = places
    if (!first || waved.has(key) || (reviewedId !== null && first.filmId === reviewedId)) continue
    const row = first.filmId === null ? undefined : rowOf.get(first.filmId)
    if (row && isUndecided(row)) continue
    const isOpen = (piece: Piece) => !row?.[piece] && !waved.has(pieceKey(key, piece))
    const compared = isOpen('relation') ? lastComparison(places) : undefined
    const pulled = isOpen('pull') ? places.findLast(isPull) : undefined
    const mention = compared ?? pulled ?? (row ? undefined : places.find((place) => isLinked(review, place)))
    if (!mention) continue
    const { filmId, title, year } = mention
    const adds = row ? (compared ? 'relation' : 'pull') : null
    proposals.push({
      key: adds ? pieceKey(key, adds) : key,
      adds,
      filmId,
      title,
      year,
      relation: row?.relation ?? ((compared?.relation ?? null) as Relation | null),
      pull: row?.pull ?? ((pulled?.relation ?? null) as PullKind | null),
      mention,
      pullMention: compared && pulled && compared !== pulled ? pulled : null,
    })
  }
  return proposals.sort((a, b) => a.mention.start - b.mention.start)
}

const lastComparison = (places: readonly FoundMention[]) =>
  places.findLast(({ relation }) => relation === 'better' || relation === 'worse') ??
  places.findLast(isComparison)

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

/**
 * What a row of the panel becomes by a piece that was found later. Each piece quotes its own words: those the row has are the
 * wish's where only a wish was said.
 */
export function extended(
  row: Verdict,
  { relation, pull }: Pick<Proposal, 'relation' | 'pull'>,
  adds: Piece,
  words: Quoted | null,
): Partial<Verdict> {
  const said = { relation, pull }
  if (!words || words.text === row.quote) return said
  if (adds === 'pull') return { ...said, pullQuote: words.text, pullQuoteStart: words.start }
  const { quote, quoteStart = null, pullQuote = quote, pullQuoteStart = quoteStart } = row
  return { ...said, quote: words.text, quoteStart: words.start, pullQuote, pullQuoteStart }
}

/** The pieces that were proposed and not taken. */
export function declinedIn(proposal: Pick<Proposal, Piece>, said: Pick<Proposal, Piece>): readonly Piece[] {
  return (['relation', 'pull'] as const).filter((piece) => proposal[piece] && !said[piece])
}
