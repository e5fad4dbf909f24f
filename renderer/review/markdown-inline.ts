/** A run of text that is set one way. */
export interface Run {
  readonly text: string
  readonly emphasis: boolean
  readonly strong: boolean
  readonly href: string | null
}

const BREAK = '\n'

/** Escapes what Markdown would read as a marker where the source meant a character. Addresses are never escaped. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/[[!](?=\[)|\](?=[([:])/g, '\\$&')
    .replace(/<(?=[a-z/!?]|[^\s<>]+@)/gi, '\\<')
    .replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')
}

/** Escapes what would turn the beginning of a line into a heading, quote, item or rule. */
function escapeLineStart(line: string): string {
  return line
    .replace(/^(\s*)(#{1,6}(?:\s|$)|>|[-+](?:\s|$)|-{3,}\s*$|~{3,})/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

function tidy(runs: readonly Run[]): readonly Run[] {
  const joined: { text: string; emphasis: boolean; strong: boolean; href: string | null }[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const before = last ? last.text.at(-1) : BREAK
    // White space is single over the whole paragraph, and a line neither begins nor ends with it.
    let text = run.text.replace(/ +/g, ' ').replace(/ ?\n ?/g, BREAK)
    if (before === ' ' || before === BREAK) text = text.replace(/^ +/, '')
    if (text.startsWith(BREAK) && last) last.text = last.text.trimEnd()
    if (!text) continue
    const isBlank = text.trim() === ''
    const same =
      last && last.emphasis === run.emphasis && last.strong === run.strong && last.href === run.href
    if (last && (same || isBlank)) last.text += text
    else joined.push({ ...run, text })
  }
  return joined
}

/** Whether a marker that touches these characters is read as one: CommonMark's flanking rule, for an asterisk. */
function flanks(outside: string, inside: string): boolean {
  return !/[\p{P}\p{S}]/u.test(inside) || outside === '' || /[\s\p{P}\p{S}]/u.test(outside)
}

/**
 * Sets a paragraph's runs as Markdown: marks go round the words, spaces stay outside; marks that Markdown could not read
 * there are left off rather than shown as asterisks.
 */
export function inlineMarkdown(runs: readonly Run[]): string {
  const parts = tidy(runs)
  let out = ''
  for (const [index, run] of parts.entries()) {
    // Marks do not reach over a line end: each line is read for itself on the page.
    const lines = run.text.split(BREAK).map((line, at, all) => {
      const words = line.trim()
      const lead = line.slice(0, line.length - line.trimStart().length)
      const tail = words ? line.slice(line.trimEnd().length) : ''
      const before = at > 0 ? '' : (lead ? ' ' : out).slice(-1).replace(BREAK, '')
      const after = at < all.length - 1 ? '' : tail || (parts[index + 1]?.text.charAt(0).trim() ?? '')
      return lead + setWords(words, run, before, after) + tail
    })
    out += lines.join(BREAK)
  }
  return out.trim().split(BREAK).map(lineMarkdown).join(BREAK)
}

/** A line whose first characters are plain text may look like a block's marker; one that begins with a mark can not. */
function lineMarkdown(line: string): string {
  return escapeLineStart(line.trim())
}

function setWords(words: string, run: Run, before: string, after: string): string {
  if (!words) return words
  const escaped = escapeMarkdown(words)
  const text = run.href ? linked(escaped, words, run.href) : escaped
  const width = (run.strong ? 2 : 0) + (run.emphasis ? 1 : 0)
  if (!width || !flanks(before, text.charAt(0)) || !flanks(after, text.slice(-1))) return text
  // Two neighbours with marks would run together as one row of asterisks.
  const mark = before === '*' && width === 1 ? '_' : '*'.repeat(width)
  return `${mark}${text}${mark}`
}

function linked(text: string, words: string, href: string): string {
  if (words === href || `mailto:${words}` === href) return `<${words}>`
  return `[${text.replace(/\\?[[\]]/g, (bracket) => `\\${bracket.slice(-1)}`)}](${href})`
}
