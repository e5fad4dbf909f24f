import { plainText } from '../reviews/plain-text.ts'

const MAX_EXCERPT = 280
/** As many characters of a review as its excerpt can need, its Markdown included. */
const MAX_SOURCE = 1_000
/** Without any of these there is no Markdown to take away. */
const MARKUP = /[#>*_`~[]|^\s*(?:[-+]|\d+[.)])\s/mu

/** The first words of a review without its Markdown: whole words, `MAX_EXCERPT` characters at most. */
export function excerptOf(review: string): string {
  const source = review.slice(0, MAX_SOURCE)
  const plain = (MARKUP.test(source) ? plainText(source) : source).replace(/\s+/gu, ' ').trim()
  if (plain.length <= MAX_EXCERPT) return plain
  const cut = plain.slice(0, MAX_EXCERPT)
  const lastSpace = cut.lastIndexOf(' ')
  return `${cut.slice(0, lastSpace > MAX_EXCERPT / 2 ? lastSpace : MAX_EXCERPT - 1).trimEnd()}…`
}
