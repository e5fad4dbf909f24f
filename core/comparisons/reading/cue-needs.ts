/** Words a line must hold for a pattern to match it: at least one of each group. */
export type Needs = readonly (readonly string[])[]

/**
 * The words without which a pattern can't match, so that most patterns are passed over without a try. Reads the part of the
 * syntax of regular expressions that cue tables use: words, groups of alternatives, what is optional, look-arounds.
 * What it can't tell it leaves out, never the other way about.
 */
export function needsOf(source: string): Needs {
  const branches = alternatives(source)
  if (branches.length > 1) return anyOf(branches)
  const needs: (readonly string[])[] = []
  for (let i = 0; i < source.length; ) {
    const end = source[i] === '(' ? groupEnd(source, i) : wordEnd(source, i)
    const piece = source.slice(i, end)
    const isOptional = /^(?:[?*]|\{0)/.test(source.slice(end))
    if (!isOptional && piece.startsWith('(?:') && !/\w/.test(source[i - 1] ?? ''))
      needs.push(...anyOf(alternatives(piece.slice(3, -1))))
    else if (!isOptional && isWhole(source, end)) needs.push(...words(piece))
    i = end + (/^(?:[?*+]|\{\d+,?\d*\})\??/.exec(source.slice(end))?.[0].length ?? 0)
  }
  return needs
}

/** One need for all branches of a group; none when a branch can do without. */
function anyOf(branches: readonly string[]): Needs {
  const all = branches.map((branch) => needsOf(branch)[0])
  return all.every((need) => need !== undefined) ? [all.flat()] : []
}

/** Whether a word ends where a group or class begins: not when that goes on with its letters. */
function isWhole(source: string, end: number): boolean {
  return !/^(?:\[|\((?:\?(?:[:=!]|<[=!]))?(?! ))/.test(source.slice(end)) || source[end - 1] === ' '
}

/** A piece between two spaces; “films?” may be either. */
function words(piece: string): Needs {
  const word = piece.trim()
  if (word === 'X' || !/^[\w'<>=]+\??$/.test(word)) return []
  return [word.endsWith('?') ? [word.slice(0, -2), word.slice(0, -1)] : [word]]
}

/** The end of a piece that is no group: with the space after it, before the next group. */
function wordEnd(source: string, from: number): number {
  if (source[from] === '[') return closing(source, from, ']') + 1
  let i = from
  while (i < source.length && !'( ['.includes(source[i] ?? '')) i += source[i] === '\\' ? 2 : 1
  return source[i] === ' ' || i === from ? i + 1 : i
}

function groupEnd(source: string, from: number): number {
  let depth = 0
  for (let i = from; i < source.length; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === '[') i = closing(source, i, ']')
    else if (source[i] === '(') depth++
    else if (source[i] === ')' && --depth === 0) return i + 1
  }
  return source.length
}

function closing(source: string, from: number, mark: string): number {
  let i = from + 1
  while (i < source.length && source[i] !== mark) i += source[i] === '\\' ? 2 : 1
  return i
}

/** The branches of a pattern's outermost alternation; the whole, when there is none. */
export function alternatives(source: string): string[] {
  const parts: string[] = []
  let start = 0
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '(') i = groupEnd(source, i) - 1
    else if (source[i] === '[') i = closing(source, i, ']')
    else if (source[i] === '\\') i++
    else if (source[i] === '|') {
      parts.push(source.slice(start, i))
      start = i + 1
    }
  }
  return [...parts, source.slice(start)]
}
