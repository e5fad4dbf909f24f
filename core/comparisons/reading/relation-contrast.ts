import { clauseEnd, clauseStart, type Found, type Next, negations } from './relation-patterns.ts'

/** A judgement: 1 praise, -1 blame, 0 none, and where it ends in its line. */
interface Verdict {
  readonly sign: -1 | 0 | 1
  readonly to: number
}

const NONE: Verdict = { sign: 0, to: 0 }

/** The reviewed film as subject of the clause that follows, or as what the writer likes in it. */
const OF_SELF = /^(?:(?:,|but|and|yet|;|--|so|whereas|while|though|then|now|here|where) )*(?:R|this)(?!\S)/
const OF_SELF_OR_IT =
  /^(?:(?:,|but|and|yet|;|--|so|whereas|while|though|then|here|where) )*(?:R|this|it)(?!\S)/
const LIKED_SELF =
  /^(?:(?:,|but|and|yet|;|--|so|whereas|while|though) )*(?:i |we )?(?:\S+ )?(LOVED|HATED) (?:R|this|it)(?!\S)/

/**
 * The reviewed film set against the one asked about by two judgements, one of each: “X was great, this isn’t”,
 * “where X drags, this flies”. The clauses stand beside each other; the second may be the next sentence.
 */
export function contrastIn(
  line: string,
  at: number,
  next: Next,
): { readonly found: Found; readonly isNext: boolean } | null {
  const end = clauseEnd(line, at + 1)
  const other = judgementOf(line, at, end)
  const start = clauseStart(line, at)
  const rest = line.slice(end).trimStart()
  const here = selfIn(rest, other.sign, OF_SELF_OR_IT)
  if (here.sign !== 0) {
    const sign = settled(other, here, line.slice(start, at))
    if (sign !== 0) return result(sign, start, line.length - rest.length + here.to, false)
  }
  if (end < line.length - 2 || other.sign === 0) return null
  const there = selfIn(next(), other.sign, OF_SELF)
  const sign = settled(other, there, '')
  return sign === 0 ? null : result(sign, 0, there.to, true)
}

function settled(other: Verdict, self: Verdict, before: string): -1 | 0 | 1 {
  if (self.sign === 0) return 0
  if (/(?<!\S)(?:unlike|COMPARED) (?:\S+ ){0,3}$/.test(before)) return self.sign
  if (/^(?:after|AFTER) (?:\S+ ){0,3}$/.test(before)) return self.sign < 0 ? -1 : 0
  if (other.sign === 0) return 0
  return other.sign === self.sign ? 0 : self.sign
}

function result(sign: -1 | 0 | 1, from: number, to: number, isNext: boolean) {
  return { found: { relation: sign > 0 ? 'better' : 'worse', from, to } as Found, isNext }
}

/** What is thought of the film asked about: “loved X”, “X was dull”. */
function judgementOf(line: string, at: number, end: number): Verdict {
  const before = line.slice(clauseStart(line, at), at)
  const liking = /(?<!\S)(LOVED|HATED) (?:\S+ ){0,3}$/.exec(before)
  if (liking) return signed(liking[1] === 'LOVED', before.slice(0, liking.index), at + 1)
  const after = line.slice(at + 1, end)
  const word = /^(?:(?: (?!O\b|R\b|this\b|it\b|i\b)\S+){0,6}?) (GOOD|BAD|BEST|WORST)(?!\S)/.exec(after)
  return word ? signed(word[1] === 'GOOD' || word[1] === 'BEST', word[0], at + 1 + word[0].length) : NONE
}

/** What is thought of the reviewed film in a clause that begins with it; “this isn’t” turns round what was said before. */
function selfIn(clause: string, said: -1 | 0 | 1, subject: RegExp): Verdict {
  const liked = LIKED_SELF.exec(clause)
  if (liked) return signed(liked[1] === 'LOVED', liked[0], liked[0].length)
  const self = subject.exec(clause)
  if (!self) return NONE
  const rest = clause.slice(self[0].length)
  const ellipsis = /^ (?:is|was|does|did|has|had|can|could) not(?= [.!?,;]| (?:at all|so)|$)/.exec(rest)
  if (ellipsis && said !== 0) return { sign: said > 0 ? -1 : 1, to: self[0].length + ellipsis[0].length }
  const word =
    /^(?: (?!O\b|X\b|[.!?;]|BETTER\b|WORSE\b)\S+){0,7}? (GOOD|BAD|BEST|WORST|UP|DOWN|RICHES|BURDENS)(?!\S)/.exec(
      rest,
    )
  if (!word) return NONE
  return signed(/GOOD|BEST|UP|RICHES/.test(word[1] ?? ''), word[0], self[0].length + word[0].length)
}

function signed(isPraise: boolean, words: string, to: number): Verdict {
  const isNegated = (negations(words) + (/(?<!\S)hardly(?!\S)/.test(words) ? 1 : 0)) % 2 === 1
  return { sign: isPraise === isNegated ? -1 : 1, to }
}
