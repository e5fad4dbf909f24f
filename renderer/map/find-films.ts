import { holdsWords, isCalled } from '../ui/title-match.ts'
import type { MapFilm } from './graph.ts'

/** Films offered at most. */
const MOST = 8

/** The films that hold the words, the ones called just so first, then the ones compared most. */
export function findFilms(films: readonly MapFilm[], text: string): readonly MapFilm[] {
  const typed = text.trim()
  if (typed === '') return []
  return films
    .filter(({ title }) => holdsWords(title, typed) || title === typed)
    .sort((a, b) => called(b, typed) - called(a, typed) || b.comparisons - a.comparisons)
    .slice(0, MOST)
}

const called = ({ title }: MapFilm, typed: string) => Number(isCalled(title, typed) || title === typed)
