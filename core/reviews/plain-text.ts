/** Markdown without its marks: the words of headings, quotes, lists, links and emphasis. Line breaks stay. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+)+/gmu, '')
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/gu, '$1')
    .replace(/\[\[([^\]\n]*)\]\]/gu, '$1')
    .replace(/(\*\*|__|~~|`)/gu, '')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
}
