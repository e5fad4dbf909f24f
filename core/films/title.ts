/** Lower case without accents, as search compares texts. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
}

/** What a title is sorted by: folded, without a leading English article (`the`, `a`, `an`). */
export function sortTitleOf(title: string): string {
  const folded = fold(title)
  return folded.replace(/^(?:the|an?)\s+(?=\S)/u, '') || title
}

/** The words of a text, in order. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}
