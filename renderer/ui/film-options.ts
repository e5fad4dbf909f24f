import type { FilmHit } from '../../core/api.ts'
import { parseFilmInput } from './film-title-input.ts'
import { completes, isCalled } from './title-match.ts'

export type FilmChoice =
  | { readonly kind: 'film'; readonly film: FilmHit }
  | { readonly kind: 'new'; readonly title: string; readonly year: number | null }

/**
 * What a typed film may mean, the likeliest first, so that Enter never takes a film that was not typed: the films called so,
 * those whose titles it begins, then the typed one as a new film, unless one is written just so. Behind it stand films of another
 * year, and those whose titles are only like it.
 */
export function filmChoices(text: string, films: readonly FilmHit[]): readonly FilmChoice[] {
  const typed = parseFilmInput(text)
  if (typed.title === '') return films.map((film) => ({ kind: 'film', film }))
  const isWhole = (film: FilmHit) =>
    someTitle(film, (title) => isCalled(title, text)) ||
    (film.year === typed.year && someTitle(film, (title) => isCalled(title, typed.title)))
  const isMeant = (film: FilmHit) => {
    if (typed.year === null || film.year === typed.year)
      return someTitle(film, (title) => completes(title, typed.title))
    return film.year === null && someTitle(film, (title) => isCalled(title, typed.title))
  }
  const whole = films.filter(isWhole)
  const isKnown = whole.some((film) =>
    [text, typed.title].some((one) => someTitle(film, (title) => fold(one) === fold(title))),
  )
  const others = films.filter((film) => !whole.includes(film))
  const meant = others.filter(isMeant)
  const found = (list: readonly FilmHit[]) => list.map((film): FilmChoice => ({ kind: 'film', film }))
  return [
    ...found(whole),
    ...found(meant),
    ...(isKnown ? [] : [{ kind: 'new', ...typed } as const]),
    ...found(others.filter((film) => !meant.includes(film))),
  ]
}

function someTitle({ title, originalTitle }: FilmHit, test: (title: string) => boolean): boolean {
  return test(title) || (originalTitle !== null && test(originalTitle))
}

function fold(title: string): string {
  return title.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase()
}
