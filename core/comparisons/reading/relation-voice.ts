import type { Relation } from './mention.ts'
import { inverse, type Next } from './relation-patterns.ts'

const TASTE = 'LOVED|ADORED|PREFER|consider'
const SAYING =
  'say|says|said|saying|claim|claims|claimed|call|calls|insist|insists|argue|argues|told me|tell|tells|thinks?|swear|swears|reckon|reckons|compare|compares|compared|compared it|liken|likened|hyped'
const OTHERS =
  'people|reviewers|reviews|the internet|twitter|marketing|nobody|some|many|critics|everyone|everybody|they|friends?|brother|sister|wife|husband|mother|mum|mom|father|dad|letterboxd|folks|others|most|fans|someone|anyone|anybody|he|she'
const hearsay = (verbs: string) =>
  new RegExp(
    `(?<!\\S)(?:(?:${OTHERS}) (?:\\S+ ){0,3}?(?:${verbs})|apparently|supposedly|allegedly|reportedly|i (?:have )?(?:heard|read)|was told)(?!\\S)`,
  )
const HEARSAY = hearsay(`${SAYING}|${TASTE}`)
/** “For those who love X” is nobody's word for a likeness. */
const SAID_ALIKE = hearsay(SAYING)

const IRREAL =
  /(?<!\S)(?:if|whether|could have|should have|would have|might have|would be|should be|wish|wished|hope|hoped|hoping|expect|expected|expecting|supposed to|meant to|want it|wanted it|wanted R|wanted this|wants to|claims to|had been)(?!\S)/

const REFUSAL =
  /^(?:.* )?(?:wrong|mistaken|disagree)(?!\S)|^(?:\S+ ){0,4}?(?:disagree|no|nope|nah|hardly|wrong|BAD|mistaken|crazy|insane|lying|liars?|nonsense|bullshit)(?!\S)|^(?:[.,;:] |and |but )*(?:(?:i|it|R|this|that|they|we) (?:\S+ ){0,2}?)?not(?!\S)/
const CONSENT =
  /^(?:\S+ ){0,4}?(?:agree|agreed|yes|yep|yeah|yup|right|true|correct|you bet|in some|in most|it is|they are)(?!\S)/

const LATER_CONSENT =
  /^(?:\S+ ){0,12}?(?:agree|agreed|yes|yep|yeah|yup|right|true|correct|get it|see it|see why)(?!\S)/

/** Somebody else's question, or a question to oneself. */
const INDIRECT =
  /(?<!\S)(?:ask|asks|asked|asking|wonder|wondering|wondered|know|sure|decide)(?: me| us| him| her)? (?:if|whether)(?!\S)/
/** No question at all. */
const RHETORICAL =
  /(?<!\S)(?:can we (?:all )?agree|am i the only|is it me or|anyone else|who else|dare i say)(?!\S)/

const UNDECIDED =
  /(?<!\S)(?:not (?:tell|know|sure|say|decide)|hardly (?:idea|clue)|hard to say|who knows)(?!\S)/

/** A question is asked by the clause itself, not by a bracket after it. */
const QUESTION = /^[^(]*(?<!\S)\?(?!\S)/

/**
 * What the writer makes of a relation. Words put to others (“some say”) or asked as a question count when the text after them
 * agrees, and are turned round when it doesn't; what is only wished or supposed says nothing (null).
 */
export function believed(relation: Relation, before: string, after: string, next: Next): Relation | null {
  if (/^if only/.test(before)) return relation === 'similar' ? 'worse' : relation
  return IRREAL.test(before) ? null : doubted(relation, before, after, next)
}

/** The same for words that are wishes themselves (“I wish I were watching X”): only others' words and questions are weighed. */
export function doubted(relation: Relation, before: string, after: string, next: Next): Relation | null {
  if (INDIRECT.test(before)) return null
  const isAsked = QUESTION.test(after) && !RHETORICAL.test(before)
  if (!isAsked && !(relation === 'similar' ? SAID_ALIKE : HEARSAY).test(before)) return relation
  // “Easily.” leaves nothing but its full stop.
  if (isAsked && /^[.!]/.test(next())) return relation
  return agreement(isAsked ? next() : `${after.trim()} ${next()}`, relation)
}

function agreement(after: string, relation: Relation): Relation | null {
  if (UNDECIDED.test(after)) return null
  if (REFUSAL.test(after)) return relation === 'similar' ? null : inverse(relation)
  return (relation === 'similar' ? LATER_CONSENT : CONSENT).test(after) ? relation : null
}
