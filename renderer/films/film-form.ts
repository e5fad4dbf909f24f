import type { Film, FilmSave } from '../../core/api.ts'

/** The fields of the Edit dialog as they are typed. */
export interface FilmForm {
  readonly title: string
  readonly year: string
  readonly originalTitle: string
  readonly directors: readonly string[]
  readonly writers: readonly string[]
  readonly runtimeMinutes: string
}

/** What is wrong, as a sentence, by field. */
export type FilmFormErrors = { readonly [Field in keyof FilmForm]?: string }

export function formOf(film: Film): FilmForm {
  return {
    title: film.title,
    year: film.year === null ? '' : String(film.year),
    originalTitle: film.originalTitle ?? '',
    directors: film.directors,
    writers: film.writers,
    runtimeMinutes: film.runtimeMinutes === null ? '' : String(film.runtimeMinutes),
  }
}

/** What to save, or why it can't be: only what a number field can't hold is refused here, the rest is the contract's to judge. */
export function readFilmForm(
  id: string,
  form: FilmForm,
): { readonly save: FilmSave } | { readonly errors: FilmFormErrors } {
  const year = numberOf(form.year)
  const runtimeMinutes = numberOf(form.runtimeMinutes)
  const errors: { -readonly [Field in keyof FilmForm]?: string } = {}
  if (form.title.trim() === '') errors.title = 'A film needs a title.'
  if (year === undefined) errors.year = 'A year is four digits, such as 2013.'
  if (runtimeMinutes === undefined) errors.runtimeMinutes = 'A running time is a whole number of minutes.'
  if (Object.keys(errors).length > 0 || year === undefined || runtimeMinutes === undefined) return { errors }
  return {
    save: {
      id,
      title: form.title.trim(),
      year,
      originalTitle: form.originalTitle.trim() || null,
      directors: [...form.directors],
      writers: [...form.writers],
      runtimeMinutes,
    },
  }
}

/** null for nothing, undefined for what is no whole number. */
function numberOf(text: string): number | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : undefined
}
