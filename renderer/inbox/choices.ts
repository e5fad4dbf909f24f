import type { FilmSummary, MentionInbox, PullKind, Relation } from '../../core/api.ts'
import { relationBeside, usualPull } from '../review/verdicts.ts'

/** One review of the inbox. */
export type InboxItem = MentionInbox['items'][number]
/** One film a review mentions. */
export type InboxMention = InboxItem['mentions'][number]

/** What would be said of a mention if it were taken now. */
export interface Choice {
  /** How the film under review stands to the other. */
  readonly relation: Relation | null
  readonly pull: PullKind | null
  /** Another film than the one it was read as. */
  readonly film: FilmSummary | null
}

/** A mention as it is called on the page. */
export const placeOf = (viewingId: string, key: string): string => `${viewingId}/${key}`

/** What a review says of films, or what it only names: each stands by itself on the page. */
export const groupOf = ({ viewingId, says }: InboxItem): string => `${viewingId}/${says ? 'says' : 'names'}`

/** What the reader made of it. */
export function choiceOf({ relation, pull }: InboxMention): Choice {
  const isVerdict = relation === 'better' || relation === 'similar' || relation === 'worse'
  return { relation: isVerdict ? relation : null, pull, film: null }
}

/** True once there is something to take. */
export const isDecided = ({ relation, pull }: Choice): boolean => relation !== null || pull !== null

/** The other film's title, and whether the diary knows it. */
export function otherOf(mention: InboxMention, { film }: Choice) {
  const known = film ?? mention.otherFilm
  return {
    title: known?.title ?? mention.title,
    year: known ? known.year : mention.year,
    isKnown: known !== null,
  }
}

/** The verdict to the right (1) or left (-1) of the one chosen, as beside the review page. */
export function stepRelation(choice: Choice, step: 1 | -1): Choice {
  return { ...choice, relation: relationBeside(choice.relation, step) }
}

/** What the review may send one to: what it was read as, else what is usual. */
export function pullOffered(mention: InboxMention, { relation, film }: Choice): PullKind {
  return (film ? null : mention.pull) ?? usualPull({ relation }, film ? 0 : mention.timesSeen)
}

export function togglePull(mention: InboxMention, choice: Choice): Choice {
  return { ...choice, pull: choice.pull === null ? pullOffered(mention, choice) : null }
}
