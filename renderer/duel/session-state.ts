import type {
  DuelAnswered,
  DuelFilm,
  DuelFilter,
  DuelOutcome,
  DuelPair,
  DuelSettled,
  DuelUndone,
  Question,
} from '../../core/api.ts'

/** A pair as it stands on the screen. Each showing has a number of its own: a pair that comes back is shown anew. */
export interface Showing {
  readonly pair: DuelPair
  readonly number: number
}

/** The chosen one of an answered pair. `number`: the showing it was chosen in. */
export interface Winner {
  readonly side: 'a' | 'b'
  readonly film: DuelFilm
  readonly number: number
}

/** What the diary is asked to do, one after another in the order of the keys. */
export type Work =
  | {
      readonly kind: 'answer'
      readonly id: string
      readonly pair: DuelPair
      readonly question: Question
      readonly outcome: DuelOutcome
    }
  | { readonly kind: 'take-back' }
  /** `orOther`: where this question has no pair, the other one may be asked in its stead. */
  | { readonly kind: 'next'; readonly orOther: boolean }

/** What the last key did. */
export type Last =
  | {
      readonly kind: 'answered'
      readonly pair: DuelPair
      readonly outcome: DuelOutcome
      readonly question: Question
      readonly moved: DuelAnswered['moved']
      /** With this answer the head of the order is settled. */
      readonly isNowSettled: boolean
    }
  | { readonly kind: 'taken-back'; readonly pair: DuelPair; readonly outcome: DuelOutcome }
  | { readonly kind: 'nothing-left' }

/** What went wrong, and what trying again would do. `gone`: a film of the pair left the diary, and another pair was asked for. */
export interface Trouble {
  readonly work: Work
  readonly message: string
  readonly isGone: boolean
}

export interface DuelSession {
  readonly question: Question
  /** The question that was chosen and has no pair now, so that the other is asked; null where the chosen one is. */
  readonly insteadOf: Question | null
  readonly filter: DuelFilter
  /** The pair on the screen; null before the first, and where there is none. */
  readonly showing: Showing | null
  /** How many pairs were shown so far. */
  readonly shown: number
  /** It has been painted since it came: only then does a key count for it. */
  readonly isDrawn: boolean
  /** The answer it was given, while that is being saved and the next pair fetched. */
  readonly given: DuelOutcome | null
  /** What is still to be done; the first is under way. */
  readonly work: readonly Work[]
  /** The winner of the pair that just made way, while it rises from its place. */
  readonly leaving: Winner | null
  /** There is no pair left to ask about. */
  readonly isOver: boolean
  readonly last: Last | null
  readonly settled: DuelSettled | null
  /** Ids of this session's answers, those taken back left out. */
  readonly answers: readonly string[]
  /** False once nothing is left to take back. */
  readonly canTakeBack: boolean
  readonly trouble: Trouble | null
}

export type Happening =
  /** A key or button; `id` names the answer should it become one. */
  | { readonly kind: 'press'; readonly outcome: DuelOutcome; readonly number?: number; readonly id: string }
  | { readonly kind: 'take-back' }
  | { readonly kind: 'ask'; readonly question?: Question; readonly filter?: DuelFilter }
  | { readonly kind: 'enter' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'drawn'; readonly number: number }
  | { readonly kind: 'risen' }
  /** A film of the pair may have changed. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'retry' }
  // The diary's answers, each to the first of `work`.
  | { readonly kind: 'answered'; readonly moved: DuelAnswered['moved']; readonly settled: DuelSettled }
  | {
      readonly kind: 'taken-back'
      readonly undone: DuelUndone['undone']
      readonly left: number
      readonly settled: DuelSettled | null
    }
  /** `question`: what the pair is asked about, not always what was to be asked. */
  | {
      readonly kind: 'came'
      readonly question: Question
      readonly pair: DuelPair | null
      readonly settled: DuelSettled | null
    }
  | { readonly kind: 'failed'; readonly message: string; readonly isGone: boolean }

export const NEW_SESSION: DuelSession = {
  question: 'watch-next',
  insteadOf: null,
  filter: {},
  showing: null,
  shown: 0,
  isDrawn: false,
  given: null,
  work: [],
  leaving: null,
  isOver: false,
  last: null,
  settled: null,
  answers: [],
  canTakeBack: true,
  trouble: null,
}
