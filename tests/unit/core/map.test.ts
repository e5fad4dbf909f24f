import { describe, expect, it } from 'vitest'
import type { ComparisonMap } from '../../../core/api.ts'
import { ask, film, openHost, refused } from './diary-in-test.ts'

type Host = ReturnType<typeof openHost>
type Said = Parameters<typeof ask<'comparisons', 'save'>>[3]

async function films(host: Host, ...named: (readonly [title: string, year?: number])[]) {
  const saved = []
  for (const [title, year] of named) saved.push(await film(host, title, year === undefined ? {} : { year }))
  return saved.map(({ id }) => id)
}

const say = (host: Host, said: NonNullable<Said>) =>
  ask(host, 'comparisons', 'save', { source: 'duel', ...said })

const titled = ({ films, edges }: ComparisonMap) => {
  const title = new Map(films.map((one) => [one.id, one.title]))
  return edges
    .map(({ from, to, isTie, count }) => {
      const [a, b] = [title.get(from), title.get(to)]
      return isTie ? `${[a, b].sort().join(' = ')} ×${count}` : `${a} < ${b} ×${count}`
    })
    .sort()
}

describe('comparisons.map', () => {
  it('is empty while nothing was compared', async () => {
    const host = openHost()
    await films(host, ['Her'])
    expect(await ask(host, 'comparisons', 'map', {})).toEqual({ films: [], edges: [], total: 0 })
  })

  it('leads from the lesser film to the better, whichever of them it was said from, and merges what agrees', async () => {
    const host = openHost()
    const [her = '', sunshine = '', paterson = ''] = await films(host, ['Her'], ['Sunshine'], ['Paterson'])
    const one = await say(host, { filmId: her, otherFilmId: sunshine, relation: 'worse' })
    const two = await say(host, { filmId: sunshine, otherFilmId: her, relation: 'better', source: 'reorder' })
    await say(host, { filmId: her, otherFilmId: paterson, relation: 'similar' })
    await say(host, { filmId: paterson, otherFilmId: her, relation: 'similar' })
    const map = await ask(host, 'comparisons', 'map', {})
    expect(titled(map)).toEqual(['Her < Sunshine ×2', 'Her = Paterson ×2'])
    expect(map.edges.find(({ to }) => to === sunshine)).toEqual({
      from: her,
      to: sunshine,
      isTie: false,
      count: 2,
      question: 'better',
      sources: ['reorder', 'duel'],
      ids: [two.id, one.id],
    })
    expect(map.films.map(({ title, comparisons }) => [title, comparisons])).toEqual([
      ['Her', 4],
      ...[sunshine, paterson].sort().map((id) => [id === sunshine ? 'Sunshine' : 'Paterson', 2]),
    ])
    expect(map.total).toBe(3)
  })

  it('shows both sides of a contradiction, and the two questions apart', async () => {
    const host = openHost()
    const [her = '', sunshine = ''] = await films(host, ['Her'], ['Sunshine'])
    await say(host, { filmId: her, otherFilmId: sunshine, relation: 'worse' })
    await say(host, { filmId: her, otherFilmId: sunshine, relation: 'better' })
    await say(host, { filmId: her, otherFilmId: sunshine, relation: 'better', question: 'watch-next' })
    const all = await ask(host, 'comparisons', 'map', {})
    expect(titled(all)).toEqual(['Her < Sunshine ×1', 'Sunshine < Her ×1', 'Sunshine < Her ×1'])
    const next = await ask(host, 'comparisons', 'map', { question: 'watch-next' })
    expect(titled(next)).toEqual(['Sunshine < Her ×1'])
    expect(next.films.map(({ comparisons }) => comparisons)).toEqual([1, 1])
  })

  it('gives each film its quality by stars and verdicts together, as its own page does', async () => {
    const host = openHost()
    const [her = '', sunshine = '', unknown = ''] = await films(
      host,
      ['Her'],
      ['Sunshine'],
      ['Nobody saw it'],
    )
    await ask(host, 'viewings', 'save', { filmId: her, watchedOn: '2026-11-01', rating: 8 })
    await say(host, { filmId: her, otherFilmId: sunshine, relation: 'worse' })
    await say(host, { filmId: her, otherFilmId: unknown, relation: 'better', question: 'watch-next' })
    const map = await ask(host, 'comparisons', 'map', {})
    const worth = new Map(map.films.map((one) => [one.id, one.worth]))
    for (const id of [her, sunshine]) {
      const page = await ask(host, 'films', 'get', { id })
      expect(worth.get(id)).toBeCloseTo(page.standing?.mean ?? Number.NaN, 9)
    }
    expect(worth.get(sunshine)).toBeGreaterThan(worth.get(her) ?? Number.NaN)
    // The usual mean, 3.5, leaning on the one film rated: (3.5 × 5 + 4) / 6.
    expect(worth.get(unknown)).toBeCloseTo(21.5 / 6, 9)
  })

  it('narrows by source and by the years of both films', async () => {
    const host = openHost()
    const [old = '', young = '', youngest = '', undated = ''] = await films(
      host,
      ['Old', 1945],
      ['Young', 1994],
      ['Youngest', 2000],
      ['Undated'],
    )
    await say(host, { filmId: old, otherFilmId: young, relation: 'worse' })
    await say(host, { filmId: young, otherFilmId: youngest, relation: 'worse', source: 'reorder' })
    await say(host, { filmId: young, otherFilmId: undated, relation: 'worse', source: 'review' })
    const asked = async (input: object) => titled(await ask(host, 'comparisons', 'map', input))
    expect(await asked({ sources: ['duel', 'review'] })).toEqual(['Old < Young ×1', 'Young < Undated ×1'])
    expect(await asked({ sources: [] })).toEqual([])
    expect(await asked({ yearFrom: 1994 })).toEqual(['Young < Youngest ×1'])
    expect(await asked({ yearTo: 1994 })).toEqual(['Old < Young ×1'])
    expect(await asked({ yearFrom: 1994, yearTo: 1999 })).toEqual([])
    expect(await refused(host, 'comparisons.map', { yearFrom: 2000, yearTo: 1990 })).toMatchObject({
      code: 'BAD_REQUEST',
      field: 'yearTo',
      message: 'The first year comes after the last. Turn them round.',
    })
  })

  it('keeps the films compared most where there are more than asked for, and says how many there are', async () => {
    const host = openHost()
    const ids = await films(host, ['Hub'], ['A'], ['B'], ['C'])
    const [hub = '', ...others] = ids
    for (const other of others) await say(host, { filmId: hub, otherFilmId: other, relation: 'better' })
    await say(host, { filmId: ids[1] ?? '', otherFilmId: ids[2] ?? '', relation: 'better' })
    const map = await ask(host, 'comparisons', 'map', { limit: 3 })
    expect(map.films.map(({ title }) => title).sort()).toEqual(['A', 'B', 'Hub'])
    expect(titled(map)).toEqual(['A < Hub ×1', 'B < A ×1', 'B < Hub ×1'])
    expect(map.total).toBe(4)
    expect(map.films[0]).toMatchObject({ title: 'Hub', comparisons: 3 })
    expect(await refused(host, 'comparisons.map', { limit: 2001 })).toMatchObject({ field: 'limit' })
  })

  it('forgets what a review in the trash said', async () => {
    const host = openHost()
    const [her = '', sunshine = ''] = await films(host, ['Her'], ['Sunshine'])
    const { id } = await ask(host, 'viewings', 'save', {
      filmId: her,
      comparisons: [{ otherFilmId: sunshine, relation: 'worse' }],
    })
    expect((await ask(host, 'comparisons', 'map', {})).total).toBe(2)
    await ask(host, 'viewings', 'remove', { id })
    expect((await ask(host, 'comparisons', 'map', {})).total).toBe(0)
  })
})
