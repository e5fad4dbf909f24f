export type ReasonKind =
  | 'stars'
  | 'prior'
  | 'liked'
  | 'verdict'
  | 'duel'
  | 'pull'
  | 'freshness'
  | 'watchlist'
  | 'reorder'

/** Why an entry stands where it does. */
export interface QueueReason {
  kind: ReasonKind
  /** Stars, unrounded. */
  amount: number
  /** Plain words, titles as they are: “You put it above Her”. */
  text: string
  quote?: string
  /** The viewing, comparison or pull it comes from; of several, the last. */
  sourceId?: string
  /** Titles that stand in `text`. */
  titles?: string[]
  said?: { viewingId: string; title: string; on: string | null }
  /** A day, month or year, where no review says when. */
  on?: string | null
}

export type Certainty = 'settled' | 'likely' | 'guess'

export interface QueueEntry {
  filmId: string
  title: string
  year: number | null
  directors: string[]
  runtimeMinutes: number | null
  /** Stars, not bounded by five: the sum of the reasons' amounts. */
  score: number
  certainty: Certainty
  /** Standard deviation of the score, stars. */
  sd: number
  kind: 'rewatch' | 'watch'
  timesSeen: number
  pinned: boolean
  /** Probability, 0 to 1, that it belongs above the entry below it by score; null for the last. */
  aboveNext: number | null
  reasons: QueueReason[]
}

export interface Standing {
  /** Stars. */
  mean: number
  sd: number
  /** 1 is the best; equal films share a rank. */
  rank: number
  /** Films with a rating, a heart or a verdict. */
  of: number
}

export interface QueueCounts {
  waiting: number
  snoozed: number
  dismissed: number
}
