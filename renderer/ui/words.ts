const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Made once: each `toLocaleString` makes one anew, which shows while a long list scrolls. */
const FIGURES = new Intl.NumberFormat('en-GB')

/** A count as it is written in a sentence: words to twelve, then figures with thousands parted. `no` for 0. */
export function countWord(count: number): string {
  return SMALL[count] ?? FIGURES.format(count)
}

/** “one film”, “6 films”: the figure with its noun. `plural` where an “s” would be wrong. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${FIGURES.format(count)} ${count === 1 ? noun : plural}`
}

/** “not seen”, “once”, “twice”, “four times”. */
export function timesWord(times: number): string {
  if (times === 1) return 'once'
  if (times === 2) return 'twice'
  return `${countWord(times)} times`
}

/** “Seen four times”, “Not seen”. */
export function seenWords(times: number): string {
  return times === 0 ? 'Not seen' : `Seen ${timesWord(times)}`
}

/** “Ann”, “Ann and Ben”, “Ann, Ben and Cleo”. */
export function listOf(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** “2013, Spike Jonze, 126 minutes”: what is known of it, in that order. */
export function filmLine(film: {
  readonly year: number | null
  readonly directors: readonly string[]
  readonly runtimeMinutes?: number | null
}): string {
  const known = [
    film.year === null ? '' : String(film.year),
    listOf(film.directors),
    film.runtimeMinutes ? counted(film.runtimeMinutes, 'minute') : '',
  ]
  return known.filter(Boolean).join(', ')
}

/** Words of a text: what stands between spaces and has a letter or a figure in it. */
export function wordCount(text: string): number {
  let words = 0
  for (const [token] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(token)) words += 1
  return words
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A rating as it is read out: “three and a half stars out of five”, “not rated”. `rating`: half stars, 1–10. */
export function starWords(rating: number | null): string {
  if (rating === null) return 'not rated'
  const whole = Math.floor(rating / 2)
  if (rating % 2 === 0) return `${countWord(whole)} ${whole === 1 ? 'star' : 'stars'} out of five`
  return whole === 0 ? 'half a star out of five' : `${countWord(whole)} and a half stars out of five`
}

/** A rating in figures: “3½”, “½”, “5”. */
export function starFigure(rating: number): string {
  const whole = Math.floor(rating / 2)
  return `${whole || (rating % 2 ? '' : '0')}${rating % 2 ? '½' : ''}`
}

/** The first letter large. */
export { capital as sentenceCase }
