import type { Relation, Span } from './mention.ts'

export interface RelationReading {
  readonly relation: Relation
  /** The words that say so; absent with `none`. */
  readonly evidence?: Span
}

/** The film under review, as far as the reader of relations needs it. */
export interface Reviewed {
  readonly title: string
}
