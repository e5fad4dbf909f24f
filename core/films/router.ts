import { z } from 'zod'
import { id } from '../fields.ts'
import { checked, procedure, router } from '../trpc.ts'
import { getFilmPage } from './film-page.ts'
import { filmPage } from './page-schema.ts'
import { saveFilm } from './save-film.ts'
import { film, filmHit, filmSave, filmSearch } from './schema.ts'
import { searchFilms } from './search-films.ts'

export const filmsRouter = router({
  search: procedure
    .input(checked(filmSearch.prefault({})))
    .output(checked(z.array(filmHit)))
    .query(({ ctx, input }) => searchFilms(ctx.host.diary(), input)),
  get: procedure
    .input(checked(z.strictObject({ id })))
    .output(checked(filmPage))
    .query(({ ctx, input }) => getFilmPage(ctx.host.diary(), input.id)),
  save: procedure
    .input(checked(filmSave))
    .output(checked(film))
    .mutation(({ ctx, input }) => saveFilm(ctx.host.diary(), input)),
})
