import { textWidth } from './metrics.ts'

const PARTICLES = new Set(['de', 'del', 'della', 'der', 'di', 'du', 'la', 'le', 'van', 'von', 'ten', 'af'])
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i
/** Wider than this, in the units of a cover at the size of a credit, and only the first name stands. */
const ROOM = 150

/** “Jonze”, “Coen & Coen”: the directors as a cover's credit has them; empty where none is known. */
export function familyNames(directors: readonly string[]): string {
  const names = directors.map(familyName).filter(Boolean)
  const both = names.slice(0, 2).join(' & ')
  return names.length > 2 || textWidth(both, 'credit', 12.5) > ROOM ? (names[0] ?? '') : both
}

/** The family name of a person: the last word with its particles, the first of a name such as Wong Kar-wai. */
export function familyName(person: string): string {
  const words = person
    .trim()
    .split(/\s+/u)
    .filter((word) => !SUFFIXES.test(word))
  const [first = '', second = ''] = words
  // A given name of two hyphened syllables behind a short word: the family stands first.
  if (words.length === 2 && first.length <= 5 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second)) return first
  let from = words.length - 1
  while (from > 1 && PARTICLES.has((words[from - 1] ?? '').toLowerCase())) from -= 1
  return words.slice(Math.max(0, from)).join(' ')
}
