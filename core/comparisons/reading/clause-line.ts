import { TITLE, type Token, tokensOf } from './clause-tokens.ts'
import { type CueTable, classed, joined } from './cue-table.ts'
import { VERBS } from './cue-verbs.ts'
import { COMPOUNDS, MEASURES, WORDS } from './cue-words.ts'
import type { Span } from './mention.ts'

/**
 * A sentence as the patterns read it: its words and classes in one string with a space between, every title (or list of
 * titles) an `O`. `starts[i]` is where token `i` begins in `text`.
 */
export interface Line {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly starts: readonly number[]
}

/** The film asked about, in place of its `O`. */
const ASKED = 'X'

const VOCABULARY = joined(WORDS, VERBS)

/** Reads the part of a text between two offsets. `own` are the words of the reviewed film's title. */
export function lineOf(text: string, at: Span, titles: readonly Span[], own: CueTable | null): Line {
  let tokens: readonly Token[] = tokensOf(text, at.start, at.end, titles)
  if (own) tokens = classed(tokens, own, (token, words) => isNamed(text, token, words))
  const measured = classed(withoutYears(tokens), MEASURES).filter((token) => !isAdverb(token.text))
  return written(listed(classed(classed(measured, VOCABULARY), COMPOUNDS)))
}

/** Words in “-ly” that change nothing; those that do, or are no adverbs, are kept. */
function isAdverb(word: string): boolean {
  return word.length > 5 && word.endsWith('ly') && !KEPT.has(word)
}

const KEPT = new Set(
  'barely hardly scarcely nearly apparently supposedly allegedly reportedly family friendly lively lovely lonely deadly likely unlikely finally really'.split(
    ' ',
  ),
)

/** Which token of the line is the title at an offset of the text; -1 when there is none. */
export function titleAt(line: Line, position: number): number {
  return line.tokens.findIndex(
    (token) => token.text === TITLE && token.start <= position && position < token.end,
  )
}

/** The line with one of its titles as the one asked about. */
export function asking(line: Line, token: number): Line {
  const at = line.starts[token] ?? 0
  return { ...line, text: `${line.text.slice(0, at)}${ASKED}${line.text.slice(at + 1)}` }
}

/** The part of the text that a piece of the line, from `from` to `to`, was made from. */
export function spanOf(line: Line, from: number, to: number): Span {
  let first = 0
  while ((line.starts[first + 1] ?? Number.POSITIVE_INFINITY) <= from) first++
  let last = first
  while ((line.starts[last + 1] ?? Number.POSITIVE_INFINITY) < to) last++
  return { start: line.tokens[first]?.start ?? 0, end: line.tokens[last]?.end ?? 0 }
}

/** A title of one short word (“Her”, “Up”) is a name only with a capital. */
function isNamed(text: string, token: Token, words: readonly string[]): boolean {
  return (
    words.length > 1 ||
    token.text.length > 7 ||
    /^[\p{Lu}\p{N}]/u.test(text.slice(token.start, token.start + 2))
  )
}

/** Without the years and stars that stand behind titles: “Heat (1995)”. */
function withoutYears(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const isYear =
      result.at(-1)?.text === TITLE &&
      tokens[i]?.text === '(' &&
      /^(?:19|20)\d\d$/.test(tokens[i + 1]?.text ?? '') &&
      tokens[i + 2]?.text === ')'
    if (isYear) i += 2
    else result.push(tokens[i] as Token)
  }
  return result
}

const JOINS = new Set([
  ',',
  '/',
  'and',
  'or',
  'nor',
  '&',
  '+',
  'y',
  'e',
  'et',
  'und',
  'o',
  'ou',
  'oder',
  'plus',
])

/** With titles in a row (“A, B and the first C”) as one: what is said of one of them is said of all. */
function listed(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (const token of tokens) {
    if (token.text === TITLE) {
      let back = result.length - 1
      while (
        back >= 0 &&
        /^(?:the|a|first|original|than|of|like|LIKE|to|de|que|for|by|with|all)$/.test(
          result[back]?.text ?? '',
        )
      )
        back--
      let joins = back
      while (joins >= 0 && JOINS.has(result[joins]?.text ?? '')) joins--
      const before = result[joins]
      if (joins < back && before?.text === TITLE) {
        result.length = joins
        result.push({ text: TITLE, start: before.start, end: token.end })
        continue
      }
    }
    result.push(token)
  }
  return result
}

function written(tokens: readonly Token[]): Line {
  const starts: number[] = []
  let text = ''
  for (const token of tokens) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += token.text
  }
  return { text, tokens, starts }
}
