import { describe, expect, it } from 'vitest'
import type { Film } from '../../../../core/api.ts'
import { formOf, readFilmForm } from '../../../../renderer/films/film-form.ts'

const film: Film = {
  id: '0190f000-0000-7000-8000-000000000001',
  title: 'In the Mood for Love',
  sortTitle: 'in the mood for love',
  originalTitle: null,
  year: 2000,
  directors: ['Wong Kar-wai'],
  writers: [],
  runtimeMinutes: 98,
  genres: [],
  externalIds: {},
  createdAt: '2026-11-22T22:47:00.000Z',
  updatedAt: '2026-11-22T22:47:00.000Z',
}

describe('readFilmForm', () => {
  it('saves back what it was filled with', () => {
    expect(readFilmForm(film.id, formOf(film))).toEqual({
      save: {
        id: film.id,
        title: 'In the Mood for Love',
        year: 2000,
        originalTitle: null,
        directors: ['Wong Kar-wai'],
        writers: [],
        runtimeMinutes: 98,
      },
    })
  })

  it('takes empty fields for not known', () => {
    const read = readFilmForm(film.id, { ...formOf(film), year: ' ', runtimeMinutes: '' })
    expect(read).toMatchObject({ save: { year: null, runtimeMinutes: null } })
  })

  it('refuses what is no number, and a title of spaces, each where it stands', () => {
    const read = readFilmForm(film.id, { ...formOf(film), title: '  ', year: '20x', runtimeMinutes: '1h' })
    expect(read).toEqual({
      errors: {
        title: 'A film needs a title.',
        year: 'A year is four digits, such as 2013.',
        runtimeMinutes: 'A running time is a whole number of minutes.',
      },
    })
  })
})
