import type { Relation } from './mention.ts'
import { inverse, type Next } from './relation-patterns.ts'

const SAYING =
  'say|says|said|saying|claim|claims|claimed|claiming|call|calls|calling|insist|insists|insisted|argue|argues|argued|told|tell|tells|thinks?|' +
  'swear|swears|swore|reckon|reckons|compare|compares|compared|compared it|liken|likened|hyped|promise|promised|promises|assured|assures|convinced|believes?|decided|decides|sold|quote|quotes|LIKE it to'
const TASTE = 'LOVED|ADORED|PREFER|consider|considers|rank|ranks'
const OTHERS =
  'people|reviewers|reviews|the internet|twitter|marketing|nobody|some|many|critics|everyone|everybody|they|friends?|brother|sister|wife|husband|mother|mum|mom|father|dad|letterboxd|folks|others|most|fans|someone|somebody|anyone|anybody|he|she'
/** Whoever is no “I” or “you”, nor the film itself. */
const ANYBODY =
  '(?:a|an|the|my|our|her|his|their|your|every) (?!film |one |way )(?:(?!(?:i|we|you|it|this|that|and|but) )[a-z]+ ){0,2}?(?!(?:i|we|you|it|this|that|and|but) )[a-z]+'
const AUXILIARY =
  '(?:(?:all|always|keep|keeps|kept|also|will|would|has|have|had|DESIRE|me|are|is|was|were|the) ){0,3}?'
/** A claim given without the one who makes it. */
const UNSIGNED =
  'apparently|supposedly|allegedly|reportedly|according to|i (?:have )?(?:heard|read)|(?:was|were|been|being) (?:told|promised|sold|assured)|(?:billed|marketed|hyped|advertised|described|pitched|touted) as|they say'
const said = (...ways: readonly string[]) => new RegExp(`(?<!\\S)(?:${ways.join('|')})(?!\\S)`)
const byOthers = (verbs: string) => `(?:${OTHERS}) (?:\\S+ ){0,3}?(?:${verbs})`
const HEARSAY = said(
  byOthers(`${SAYING}|${TASTE}`),
  `${ANYBODY} ${AUXILIARY}(?:${SAYING}|${TASTE})(?= (?!(?:goodbye|hello|farewell|us|the story|a story)(?!\\S)))`,
  UNSIGNED,
)
/** “For those who love X” is nobody's word for a likeness. */
const SAID_ALIKE = said(byOthers(SAYING), UNSIGNED)
/** “People are going to compare it to X.” */
const COMPARED_BY_OTHERS =
  /(?<!\S)(?:people|critics|reviewers|everyone|everybody|some|many|they|fans|folks|reviews) (?:(?:are|is|will|keep|keeps|kept|have|has|DESIRE|all|already) )*LIKE(?!\S)/

const IRREAL =
  /(?<!\S)(?:if|whether|could have|should have|would have|might have|would be|should be|wish|wished|hope|hoped|hoping|expect|expected|expecting|supposed to|meant to|want it|wanted it|wanted R|wanted this|wants to|claims to|had been)(?!\S)/
/** What might have come about did not. */
const UNFULFILLED =
  /(?<!\S)(?:could|should|might|would) have (?:been|got|had|reached|made|given us|become|gone|turned)(?!\S)/

const REFUSAL =
  /^(?:.* )?(?:wrong|mistaken|disagree|other way round|other way around|opposite)(?!\S)|^(?:\S+ ){0,4}?(?:disagree|no|nope|nah|hardly|wrong|BAD|mistaken|crazy|insane|lying|liars?|nonsense|bullshit|settle down|calm down|please|as if|hmm)(?!\S)|^(?:[.,;:] |and |but |reader |well |friend |sorry )*(?:(?:it|R|this|that|they) (?:\S+ ){0,2}?|(?:i )?(?:do|did|would|can|could|am) )?not(?!\S)/
const CONSENT =
  /^(?:\S+ ){0,4}?(?:agree|agreed|yes|yep|yeah|yup|right|true|correct|you bet|in some|in most|it is|they are)(?!\S)/

const LATER_CONSENT =
  /^(?:\S+ ){0,12}?(?:agree|agreed|yes|yep|yeah|yup|right|true|correct|get it|see it|see why)(?!\S)/

/** “…and they weren't exaggerating.” */
const CONFIRMED =
  /(?<!\S)(?:not|hardly) (?:\S+ )?(?:exaggerating|wrong|lying|kidding|far off|far wrong|joking|mistaken|disagree|argue)(?!\S)/

/** Somebody else's question, or a question to oneself. */
const INDIRECT =
  /(?<!\S)(?:ask|asks|asked|asking|wonder|wondering|wondered|know|sure|decide)(?: me| us| him| her)? (?:if|whether)(?!\S)/
/** No question at all. */
const RHETORICAL =
  /(?<!\S)(?:can we (?:all )?agree|am i the only|is it me or|anyone else|who else|dare i say|how (?:do|does|did|can|could) (?:you|we|one|anyone|he|she|they)|what happened|where did|who needs|why (?:would|bother|does|do|is|did))(?!\S)/

const UNDECIDED =
  /(?<!\S)(?:not (?:tell|know|sure|say|decide)|hardly (?:idea|clue)|hard to say|who knows)(?!\S)/

/** A question is asked by the clause itself, not by a bracket after it. */
const QUESTION =
  /^(?!(?:.* )?(?:but|and|--|,) (?:what|who) (?:\S+ )?(?:is|does|was|did|could|can) \?)[^(]*(?<!\S)\?(?!\S)/
/** A likeness with a question mark is a likeness still, unless verb and subject change places. */
const INVERTED =
  /(?<!\S)(?:is|was|are|were|does|did|do|has|have|had|will|would|can|could|should) (?:it|R|this|that|THAT|i|we|you|there|the|O|X)(?!\S)/

/**
 * What the writer makes of a relation. Words put to others (“some say”) or asked as a question count when the text after them
 * agrees, and say `refused` when it doesn't; what is only wished or supposed says nothing (null), what might have been was not.
 */
export function believed(
  relation: Relation,
  before: string,
  after: string,
  next: Next,
  refused: Relation | null = inverse(relation),
): Relation | null {
  if (/^if only/.test(before)) return relation === 'similar' ? 'worse' : relation
  if (UNFULFILLED.test(before)) return relation === 'worse' ? null : 'worse'
  return IRREAL.test(before) ? null : doubted(relation, before, after, next, refused)
}

/** The same for words that are wishes themselves (“I wish I were watching X”): only others' words and questions are weighed. */
export function doubted(
  relation: Relation,
  before: string,
  after: string,
  next: Next,
  refused: Relation | null = relation === 'similar' ? null : inverse(relation),
): Relation | null {
  if (INDIRECT.test(before)) return null
  const isAsked =
    QUESTION.test(after) && !RHETORICAL.test(before) && (relation !== 'similar' || INVERTED.test(before))
  const isSaid =
    (relation === 'similar' ? SAID_ALIKE : HEARSAY).test(before) || COMPARED_BY_OTHERS.test(before)
  if (!isAsked && !isSaid) return relation
  // “Easily.”, “By a mile, …” leave nothing but their stop.
  if (isAsked && /^[.!,]/.test(next())) return relation
  if (isAsked) return agreement(next(), relation, refused)
  const own = agreement(after.trim(), relation, refused)
  return own ?? agreement(next(), relation, refused)
}

function agreement(after: string, relation: Relation, refused: Relation | null): Relation | null {
  if (UNDECIDED.test(after)) return null
  if (CONFIRMED.test(after)) return relation
  if (REFUSAL.test(after)) return refused
  return (relation === 'similar' ? LATER_CONSENT : CONSENT).test(after) ? relation : null
}
