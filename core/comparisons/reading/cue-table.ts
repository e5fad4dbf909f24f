import type { Token } from './clause-tokens.ts'

/** Phrases by their first word, the longest first, each with the class it is put into. */
export type CueTable = ReadonlyMap<string, readonly CuePhrase[]>

interface CuePhrase {
  readonly words: readonly string[]
  readonly class: string
}

/**
 * A table from a vocabulary: a line `CLASS: phrase | phrase` for each class, going on in the lines below it. The class `-`
 * drops its phrases, `=` keeps their words as they are from being taken for others. Phrases are spelt as `tokensOf` gives them: lower case, no accents, “film” for “movie”, “favourite”.
 */
export function cueTable(vocabulary: string): CueTable {
  const phrases: [string, string][] = []
  let name = ''
  for (const line of vocabulary.split('\n')) {
    const head = /^(\S+): /.exec(line)
    if (head) name = head[1] ?? ''
    for (const phrase of (head ? line.slice(head[0].length) : line).split('|')) {
      if (phrase.trim() !== '') phrases.push([name, phrase.trim()])
    }
  }
  return tableOf(phrases)
}

/** A table from classes and their phrases. */
export function tableOf(phrases: Iterable<readonly [string, string]>): CueTable {
  const table = new Map<string, CuePhrase[]>()
  for (const [name, phrase] of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    const others = table.get(first)
    if (others) others.push({ words, class: name })
    else table.set(first, [{ words, class: name }])
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** The tokens with the longest phrases of a table put into their classes, from left to right; only those that `isMeant` lets through. */
export function classed(
  tokens: readonly Token[],
  table: CueTable,
  isMeant: (first: Token, words: readonly string[]) => boolean = () => true,
): readonly Token[] {
  // Most lines have no phrase of a table.
  const first = tokens.findIndex((token) => table.has(token.text))
  if (first < 0) return tokens
  const result = tokens.slice(0, first)
  for (let i = first; i < tokens.length; ) {
    const token = tokens[i] as Token
    const found = phraseAt(tokens, i, table, isMeant)
    if (!found) {
      result.push(token)
      i++
      continue
    }
    const end = i + found.words.length
    if (found.class === '=') for (; i < end; i++) result.push(tokens[i] as Token)
    else if (found.class !== '-') {
      result.push({ text: found.class, start: token.start, end: (tokens[end - 1] as Token).end })
    }
    i = end
  }
  return result
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  table: CueTable,
  isMeant: (first: Token, words: readonly string[]) => boolean,
): CuePhrase | undefined {
  const token = tokens[at] as Token
  const phrases = table.get(token.text)
  if (!phrases) return undefined
  for (const phrase of phrases) {
    let k = 1
    while (k < phrase.words.length && tokens[at + k]?.text === phrase.words[k]) k++
    if (k === phrase.words.length && isMeant(token, phrase.words)) return phrase
  }
  return undefined
}

/** Two tables as one; of phrases of one length, the first table's come first. */
export function joined(first: CueTable, second: CueTable): CueTable {
  const entries = [first, second].flatMap((table) => [...table.values()].flat())
  return tableOf(entries.map((entry) => [entry.class, entry.words.join(' ')]))
}
