const MAX_EXCERPT = 280
/** As many characters of a review as its excerpt can need, its Markdown included. */
const MAX_SOURCE = 1_000
/** Without any of these there is no Markdown to take away. */
const MARKUP = /[#>*_`~[]|^\s*(?:[-+]|\d+[.)])\s/mu

/** The first words of a review without its Markdown: whole words, `MAX_EXCERPT` characters at most. */
export function excerptOf(review: string): string {
  const source = review.slice(0, MAX_SOURCE)
  const plain = (MARKUP.test(source) ? withoutMarkup(source) : source).replace(/\s+/gu, ' ').trim()
  if (plain.length <= MAX_EXCERPT) return plain
  const cut = plain.slice(0, MAX_EXCERPT)
  const lastSpace = cut.lastIndexOf(' ')
  return `${cut.slice(0, lastSpace > MAX_EXCERPT / 2 ? lastSpace : MAX_EXCERPT - 1).trimEnd()}…`
}

function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+)+/gmu, '')
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/gu, '$1')
    .replace(/\[\[([^\]\n]*)\]\]/gu, '$1')
    .replace(/(\*\*|__|~~|`)/gu, '')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
}
