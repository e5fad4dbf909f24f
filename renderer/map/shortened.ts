const graphemes = new Intl.Segmenter()

/** At most so many letters as the eye counts them: an emoji of several parts is one. */
export function shortened(title: string, longest: number): string {
  if (title.length <= longest) return title
  const letters = Array.from(graphemes.segment(title), ({ segment }) => segment)
  if (letters.length <= longest) return title
  return `${letters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`
}
