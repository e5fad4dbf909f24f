import type { KnownTitle } from '../../core/comparisons/reading/mention.ts'
import { seeded, syntheticTitles } from './synthetic-titles.ts'

const LONGEST = 3
const FIRST_YEAR = 1920
const YEARS = 105

/**
 * A catalogue as crowded as a real one, where nearly every phrase is some film's title: `count` synthetic titles, and every word,
 * two words and three words that follow each other in `prose`. None is the person's own.
 */
export function commonTitles(prose: readonly string[], count: number): KnownTitle[] {
  const phrases = new Set<string>()
  for (const clause of prose.flatMap((text) => text.split(/[.!?;:,()\n<>"“”*_]+/))) {
    const words = (clause.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(
      (word) => word.charAt(0).toUpperCase() + word.slice(1),
    )
    for (let first = 0; first < words.length; first++)
      for (let last = first + 1; last <= Math.min(words.length, first + LONGEST); last++)
        phrases.add(words.slice(first, last).join(' '))
  }
  const titles = [...phrases].map((title, at) => ({
    filmId: `phrase ${at}`,
    title,
    year: FIRST_YEAR + ((at * 37) % YEARS),
    originalTitle: null,
    people: [],
    isOwn: false,
  }))
  return [...syntheticTitles(count, seeded(20_261_122)), ...titles]
}
