import type { FilmHit } from '../../core/api.ts'
import { parseFilmInput } from './film-title-input.ts'

export type FilmChoice =
  | { readonly kind: 'film'; readonly film: FilmHit }
  | { readonly kind: 'new'; readonly title: string; readonly year: number | null }

/**
 * What a typed film may mean, the likeliest first: the films found, then the typed one as a new film, unless just that one is
 * there. Where a year was typed, films of other years stand behind the new one, so that Enter never takes the wrong one.
 */
export function filmChoices(text: string, films: readonly FilmHit[]): readonly FilmChoice[] {
  const typed = parseFilmInput(text)
  const isCalled = (film: FilmHit, title: string) => fold(film.title) === fold(title)
  const isWhole = (film: FilmHit) =>
    isCalled(film, text) || (isCalled(film, typed.title) && film.year === typed.year)
  const fits = (film: FilmHit) => typed.year === null || film.year === typed.year || film.year === null
  const found = films.map((film): FilmChoice => ({ kind: 'film', film }))
  const whole = found.filter((choice) => choice.kind === 'film' && isWhole(choice.film))
  const rest = found.filter((choice) => !whole.includes(choice))
  const likely = rest.filter((choice) => choice.kind === 'film' && fits(choice.film))
  const unlikely = rest.filter((choice) => !likely.includes(choice))
  const isNew = typed.title !== '' && whole.length === 0
  return [...whole, ...likely, ...(isNew ? [{ kind: 'new', ...typed } as const] : []), ...unlikely]
}

function fold(title: string): string {
  return title.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase()
}
