import { clauseEnd, clauseStart, type Found, type Next, negations } from './relation-patterns.ts'
import { isGoverned } from './relation-subject.ts'

/** A judgement: from -2 (blame) to 2 (love), 0 none, and where it ends in its line. */
interface Verdict {
  readonly degree: number
  /** Whether the writer likes it or not, in as many words: those degrees compare. */
  readonly isLiking?: boolean
  readonly to: number
}

export interface Contrast {
  readonly found: Found
  /** Whether the words that decide stand in the sentence after the mention's. */
  readonly isNext: boolean
}

const NONE: Verdict = { degree: 0, to: 0 }
/** “Fine” beside “great” is faint praise. */
const FAINT = 0.5

const LINKS = '(?:(?:,|but|and|yet|;|:|--|so|whereas|while|though|then|now|here|where|meanwhile|instead) )*'
/** The reviewed film as subject of the clause that follows, or as what the writer likes in it. */
const OF_SELF = new RegExp(`^${LINKS}(?:R|this|here)(?!\\S)`)
const OF_SELF_OR_IT = new RegExp(`^${LINKS}(?:R|this|it|here)(?!\\S)`)
const LIKED_SELF = new RegExp(
  `^${LINKS}(?:i was (?:\\S+ ){1,4}how i )?(?:i |we )?((?:(?!O\\b|X\\b)\\S+ ){0,2}?)(ADORED|LOVED|HATED) (?:R|this|it)(?!\\S)`,
)

/**
 * The reviewed film set against the one asked about by two judgements, one of each: “X was great, this isn’t”,
 * “where X drags, this flies”, “liked X, loved this”. The clauses stand beside each other; the second may be the next sentence.
 */
export function contrastIn(line: string, at: number, next: Next): Contrast | null {
  const end = clauseEnd(line, at + 1)
  const other = judgementOf(line, at, end)
  const start = clauseStart(line, at)
  const rest = line.slice(end).trimStart()
  const here = selfIn(rest, other.degree, OF_SELF_OR_IT)
  if (here.degree !== 0) {
    const sign = settled(other, here, line.slice(start, at))
    if (sign !== 0) return result(sign, start, line.length - rest.length + here.to, false)
  }
  if (end < line.length - 2 || other.degree === 0) return null
  const there = selfIn(next(), other.degree, OF_SELF)
  const sign = settled(other, there, '')
  return sign === 0 ? null : result(sign, 0, there.to, true)
}

/** What a film can do is seldom told of another film but for the want of it here. */
const CAN =
  '(?:had|knew|knows|understood|understands|trusts|trusted|earned|earns|found|finds|dared|dares|remembered|remembers|' +
  'managed|manages|got|gets|lets?|gave|gives|made (?:me|you|us)|makes (?:me|you|us)|kept|keeps|left (?:me|you|us)|believed|believes|' +
  'cared|cares|asked|asks|(?:did|does) not DESIRE|DOES (?:in|with|without|for|on|at)|was not afraid|haunts|has|took|takes|showed|shows|SHOWED|would not|' +
  'trusted|stayed with|stays with|felt|feels|held|holds|hit|hits|got under|was GOOD|is GOOD|did(?! not)|looked|sang|sings|built|builds)'
const CAPABLE = new RegExp(
  `^X (?:\\) |, |O , |ATLEAST |all |has |GOOD )?(?:${CAN}|(?:(?:is|was|remains) )?(?:GOOD|BEST)(?= [.!,;)]|$))(?!\\S)`,
)
const AT_LEAST = /(?<!\S)(?:ATLEAST (?:(?:with|in) )?(?:\S+ )?X|X (?:\S+ )?ATLEAST)(?!\S)/
/** Credit enough to stand alone. */
const CREDIT =
  /^X (?:at least |all )?(?:knew|knows|understood|understands|SHOWED|trusts|trusted|earned|earns|dared|dares|remembered|remembers|had (?:a|an|some) (?!similar|same|LIKE|baby|hangover|budget)|found (?!its|an audience)|believed|DOES (?:in|with|without|on))(?!\S)/
/** Said of the reviewed film just before. */
const WANTING =
  /(?<!\S)(?:not|BAD|WORST|HATED|hardly|DOWN|WORSE|LESS|nothing|i miss|lacks|lacked|BURDENS|problem|trouble|wish|wanted|waiting for|kept waiting|needed|forgot)(?!\S)/
/** Neither art nor fault: what became of a film, and what is known of it. */
const TRIVIA =
  /(?<!\S)(?:came out|won|award|awards|oscars?|nominated|sold out|box office|budget|year|years|released|director|cast|actor|sequel|remake|fans?|release|streaming|seen|watched)(?!\S)/

/**
 * A contrast with one side left unsaid: “X had jokes. This one explains.”, “at least X was short”, “Flat. X had songs, though.”
 */
export function unsaidContrastIn(line: string, at: number, next: Next, previous: Next): Contrast | null {
  const start = clauseStart(line, at)
  const end = clauseEnd(line, at + 1)
  const before = line.slice(start, at)
  const clause = line.slice(at, end)
  if (TRIVIA.test(clause) || /\?/.test(clause)) return null
  if (/(?<!\S)(?:same|similar|too|also)(?!\S)/.test(clause)) return null
  const other = judgementOf(line, at, end)
  const around =
    other.degree === 0
      ? 0
      : toneOf(line.slice(0, start)) + toneOf(line.slice(end)) + toneOf(previous()) + toneOf(next())
  const isBlamed = other.degree < 0 && !line.slice(at, other.to).includes(',')
  const isAnswered = OF_SELF.test(line.slice(end).trimStart()) && around >= 0
  if (isBlamed && (around > 0 || isAnswered) && !ALIKE.test(clause) && !ALIKE.test(before)) {
    return result(1, start, end, false)
  }
  if (other.degree > 0 && around < 0 && !isGoverned(before)) return result(-1, start, end, false)
  if (other.degree < 0) return null
  if (AT_LEAST.test(line.slice(start, end))) return result(-1, start, end, false)
  if (!CAPABLE.test(clause) || isGoverned(before)) return null
  const rest = line.slice(end).trimStart()
  const isLast = end >= line.length - 2
  const subject = isLast ? OF_SELF : OF_SELF_OR_IT
  const answer = isLast ? next() : rest
  if (subject.test(answer)) {
    const self = selfIn(answer, 0, subject)
    const to = isLast ? end : line.length - rest.length + Math.max(self.to, 1)
    return result(self.degree > 0 ? 1 : -1, at, to, false)
  }
  const said = line.slice(0, start) || previous()
  const isTold = CREDIT.test(clause) || /(?<!\S)(?:though|still|too)(?!\S)/.test(clause) || WANTING.test(said)
  return isTold && !/(?<!\S)[OX](?!\S)/.test(said) ? result(-1, at, end, false) : null
}

/** What is said of this film as of that one. */
const ALIKE = /(?<!\S)(?:either|too|also|again|same|similar|like|LIKE|as well|both|so)(?!\S)/

/** How much more is praised than blamed in words that name no other film. */
function toneOf(words: string): number {
  if (/(?<!\S)[OX](?!\S)/.test(words)) return 0
  let tone = 0
  for (const match of words.matchAll(
    /(?<!\S)(?:GOOD|BEST|LOVED|ADORED|BETTER|UP|BAD|WORST|HATED|WORSE|DOWN)(?!\S)/g,
  )) {
    const before = words.slice(Math.max(0, match.index - 20), match.index)
    const isNegated = /(?<!\S)(?:not|hardly|without)(?: \S+){0,2} $/.test(before)
    tone += /^(?:GOOD|BEST|LOVED|ADORED|BETTER|UP)$/.test(match[0]) === isNegated ? -1 : 1
  }
  return tone
}

function settled(other: Verdict, self: Verdict, before: string): -1 | 0 | 1 {
  const sign = Math.sign(self.degree) as -1 | 0 | 1
  if (sign === 0) return 0
  if (/(?<!\S)(?:unlike|COMPARED) (?:\S+ ){0,3}$/.test(before)) return sign
  if (/^(?:after|AFTER) (?:\S+ ){0,3}$/.test(before)) return sign < 0 ? -1 : 0
  if (other.degree === 0) return 0
  if (self.isLiking && other.isLiking) return Math.sign(self.degree - other.degree) as -1 | 0 | 1
  if (Math.sign(other.degree) !== sign) return sign
  return self.degree === FAINT || other.degree === FAINT
    ? (Math.sign(self.degree - other.degree) as -1 | 0 | 1)
    : 0
}

function result(sign: number, from: number, to: number, isNext: boolean): Contrast {
  return { found: { relation: sign > 0 ? 'better' : 'worse', from, to }, isNext }
}

/** “My dad, who slept through X.” */
const OF_OTHERS =
  /(?<!\S)(?:(?:dad|mum|mom|wife|husband|friends?|brother|sister|kids?|son|daughter|partner|flatmate|roommate|he|she|they|people|everyone|critics) (?:, )?(?:who )?(?:\S+ )?)(?:ADORED|LOVED|HATED) (?:\S+ ){0,3}$/

/** What is thought of the film asked about: “loved X”, “X was dull”. */
function judgementOf(line: string, at: number, end: number): Verdict {
  const before = line.slice(clauseStart(line, at), at)
  if (OF_OTHERS.test(before)) return NONE
  const liking = /(?<!\S)(ADORED|LOVED|HATED|(?<=(?:i|we|not|do|did) )like) (?:(?!O\b)\S+ ){0,3}$/.exec(
    before,
  )
  if (liking) {
    return { degree: liked(liking[1], before.slice(0, liking.index)), isLiking: true, to: at + 1 }
  }
  const after = line.slice(at + 1, end)
  const word =
    /^(?:(?: (?!O\b|R\b|this\b|it\b|i\b)\S+){0,6}?) (GOOD|BAD|BEST|WORST|FINE|too (?!much|many|and|but|i|it)[a-zA-Z]+)(?!\S)/.exec(
      after,
    )
  if (!word && /^ (?:\S+ )?(?:did|does|was|is) not DOES(?= [.!,;]|$)/.test(after))
    return { degree: -1, to: end }
  return word ? signed(/GOOD|BEST|FINE/.test(word[1] ?? ''), word[0], at + 1 + word[0].length) : NONE
}

/** What is thought of the reviewed film in a clause that begins with it; “this isn’t” turns round what was said before. */
function selfIn(clause: string, said: number, subject: RegExp): Verdict {
  const liking = LIKED_SELF.exec(clause)
  if (liking) {
    return { degree: liked(liking[2], liking[1] ?? ''), isLiking: true, to: liking[0].length }
  }
  const self = subject.exec(clause)
  if (!self) return NONE
  const rest = clause.slice(self[0].length)
  const ellipsis = /^ (?:is|was|does|did|has|had|can|could) not(?= [.!?,;]| (?:at all|so)|$)/.exec(rest)
  if (ellipsis && said !== 0) return { degree: said > 0 ? -1 : 1, to: self[0].length + ellipsis[0].length }
  const word =
    /^(?: (?!O\b|X\b|[.!?;]|BETTER\b|WORSE\b)\S+){0,7}? (GOOD|BAD|BEST|WORST|FINE|UP|DOWN|RICHES|BURDENS)(?!\S)/.exec(
      rest,
    )
  if (!word) return NONE
  return signed(/GOOD|BEST|FINE|UP|RICHES/.test(word[1] ?? ''), word[0], self[0].length + word[0].length)
}

/** How much is liked what is loved, liked, or “only” liked. */
function liked(verb: string | undefined, before: string): number {
  const isNegated = (negations(before) + (/(?<!\S)hardly(?!\S)/.test(before) ? 1 : 0)) % 2 === 1
  if (verb === 'HATED') return isNegated ? 1 : -2
  if (isNegated) return verb === 'ADORED' ? 0.25 : -1
  return (verb === 'ADORED' ? 2 : 1) / (/(?<!\S)only(?!\S)/.test(before) ? 4 : 1)
}

function signed(isPraise: boolean, words: string, to: number): Verdict {
  const isNegated = (negations(words) + (/(?<!\S)hardly(?!\S)/.test(words) ? 1 : 0)) % 2 === 1
  if (isPraise === isNegated) return { degree: -1, to }
  return { degree: words.endsWith('FINE') ? FAINT : 1, to }
}
