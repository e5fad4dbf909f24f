/** A stretch of the text, in UTF-16 units, the end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How the film under review stands to the one mentioned; 'watch' and 'rewatch' send the reader to the latter. */
export type Relation = 'better' | 'worse' | 'similar' | 'rewatch' | 'watch' | 'none'

/** A title the reader may come across in a review. */
export interface KnownTitle {
  readonly filmId: string | null
  readonly title: string
  readonly year: number | null
  readonly originalTitle: string | null
  /** Directors and writers. */
  readonly people: readonly string[]
  /** In the diary or on the watchlist; a title of the catalogue must be far plainer to be taken for a mention. */
  readonly isOwn: boolean
}

/** The film a review is about: its own title is never a mention. */
export interface ReviewedFilm {
  readonly filmId: string | null
  readonly title: string
  readonly year: number | null
  readonly people: readonly string[]
}

/** One place in a review that names another film. */
export interface Mention extends Span {
  /** Null for a film nobody knows yet: its title is then as it stands in the text. */
  readonly filmId: string | null
  readonly title: string
  readonly year: number | null
  /** The words themselves: `text.slice(start, end)`. */
  readonly surface: string
  /** Chance, from 0 to 1, that these words mean this film. */
  readonly confidence: number
  readonly relation: Relation
  /** The words that tell the relation. */
  readonly evidence?: Span
}
