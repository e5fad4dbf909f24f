import { expect, it } from 'vitest'
import { ask, film, openHost, scratchFolder } from './diary-in-test.ts'

it('duels.choices offers the decades and tags that two films have in common, whatever their capitals', async () => {
  const host = openHost({ dataDir: scratchFolder() })
  expect(await ask(host, 'duels', 'choices', {})).toEqual({ decades: [], tags: [] })
  const tagsOf: readonly [year: number | null, ...tags: string[]][] = [
    [1990, 'soup', 'rain'],
    [1999, 'Soup', 'rain'],
    [2000, 'soup'],
    [1984, 'alone'],
    [1989],
    [null, 'trashed'],
    [null, 'trashed'],
  ]
  for (const [at, [year, ...tags]] of tagsOf.entries()) {
    const { id } = await film(host, `Film ${at}`, { year })
    // The same film twice is still one film.
    for (const watchedOn of ['2020', '2021']) {
      const viewing = await ask(host, 'viewings', 'save', { filmId: id, watchedOn, tags })
      if (at === 6) await ask(host, 'viewings', 'remove', { id: viewing.id })
    }
  }
  expect(await ask(host, 'duels', 'choices', {})).toEqual({
    decades: [
      { decade: 1980, films: 2 },
      { decade: 1990, films: 2 },
    ],
    tags: [
      { tag: 'Soup', films: 3 },
      { tag: 'rain', films: 2 },
    ],
  })
})
