import { describe, expect, it } from 'vitest'
import { between, boundsOf, fitted, revealing } from '../../../../renderer/map/camera.ts'
import { buildGraph } from '../../../../renderer/map/graph.ts'
import { layOut, nodeWidth, type PlacedFilm } from '../../../../renderer/map/layout.ts'
import type { Spot } from '../../../../renderer/map/spots.ts'
import { stepFrom } from '../../../../renderer/map/walk.ts'
import { manyFilms, mapOf } from './graph-in-test.ts'

const NONE: ReadonlyMap<string, Spot> = new Map()

function settled(map: ReturnType<typeof mapOf>, kept = NONE, holds = false) {
  const layout = layOut(buildGraph(map), kept, holds)
  while (!layout.advance(1000));
  return layout
}

const spotsOf = (films: readonly PlacedFilm[]) =>
  new Map(films.map(({ film, x, y }): [string, Spot] => [film.id, { x, y }]))

describe('layOut', () => {
  it('comes out the same each time, in slices as short as they may be, and in whatever order the films come', () => {
    const map = manyFilms(80)
    const once = spotsOf(settled(map).films)
    const sliced = layOut(buildGraph({ ...map, films: map.films.toReversed() }), NONE, false)
    let slices = 0
    while (!sliced.advance(0)) slices += 1
    expect(slices).toBeGreaterThan(50)
    expect(spotsOf(sliced.films)).toEqual(once)
  })

  it('puts the better films higher, and equal ones about as high', () => {
    const { films } = settled(manyFilms(120))
    const byWorth = films.toSorted((a, b) => b.film.worth - a.film.worth)
    const mean = (some: readonly PlacedFilm[]) => some.reduce((sum, { y }) => sum + y, 0) / some.length
    expect(mean(byWorth.slice(0, 40))).toBeLessThan(mean(byWorth.slice(40, 80)))
    expect(mean(byWorth.slice(40, 80))).toBeLessThan(mean(byWorth.slice(80)))
    const [lesser, better] = settled(mapOf(['A < B'], { A: 2, B: 4 })).films
    expect(better?.y).toBeLessThan(lesser?.y ?? Number.NaN)
  })

  it('covers no film with another', () => {
    const { films } = settled(manyFilms(200))
    for (const a of films) {
      for (const b of films) {
        if (a === b) continue
        const apart = Math.hypot(a.x - b.x, a.y - b.y)
        expect(apart, `${a.film.title}, ${b.film.title}`).toBeGreaterThan(
          (nodeWidth(a.film) + nodeWidth(b.film)) / 2,
        )
      }
    }
  })

  it('brings compared films nearer to one another than the others', () => {
    const { films, links } = settled(manyFilms(100))
    const mean = (lengths: readonly number[]) => lengths.reduce((sum, one) => sum + one, 0) / lengths.length
    const linked = mean(
      links.map(({ source, target }) => Math.hypot(source.x - target.x, source.y - target.y)),
    )
    const all = mean(films.flatMap((a) => films.map((b) => Math.hypot(a.x - b.x, a.y - b.y))))
    expect(linked).toBeLessThan(0.7 * all)
  })

  it('keeps every film in its place when some are filtered out, and lays out nothing', () => {
    const map = manyFilms(60)
    const kept = spotsOf(settled(map).films)
    const some = { ...map, films: map.films.filter((_, n) => n % 3 !== 0) }
    const layout = layOut(buildGraph(some), kept, true)
    expect(layout.isSettled).toBe(true)
    for (const { film, x, y } of layout.films) expect({ x, y }).toEqual(kept.get(film.id))
  })

  it('finds a place beside its company for a film that had none, and moves no other', () => {
    const kept = spotsOf(settled(mapOf(['A < B', 'B < C', 'C < D'])).films)
    const { films } = settled(mapOf(['A < B', 'B < C', 'C < D', 'D < New']), kept, true)
    for (const { film, x, y } of films) if (film.id !== 'New') expect({ x, y }).toEqual(kept.get(film.id))
    const [fresh, near, far] = ['New', 'D', 'A'].map(
      (id) => films.find(({ film }) => film.id === id) as PlacedFilm,
    )
    const apart = (a = fresh, b = near) => Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))
    expect(apart(fresh, near)).toBeLessThan(apart(fresh, far))
    expect(apart(fresh, near)).toBeGreaterThan(10)
  })

  it('has nothing to do for no films', () => {
    expect(layOut(buildGraph(mapOf([])), NONE, false).isSettled).toBe(true)
  })
})

describe('the camera', () => {
  const size = { width: 1000, height: 600 }
  const at = (camera: { x: number; y: number; k: number }, { x, y }: Spot) => ({
    x: x * camera.k + camera.x,
    y: y * camera.k + camera.y,
  })

  it('shows all of a map, with a margin, in the middle', () => {
    const spots = [
      { x: -900, y: -100 },
      { x: 700, y: 500 },
    ]
    const camera = fitted(boundsOf(spots), size)
    for (const spot of spots.map((one) => at(camera, one))) {
      expect(spot.x).toBeGreaterThanOrEqual(80)
      expect(spot.x).toBeLessThanOrEqual(920)
      expect(spot.y).toBeGreaterThanOrEqual(50)
      expect(spot.y).toBeLessThanOrEqual(550)
    }
    expect(at(camera, { x: -100, y: 200 })).toEqual({ x: 500, y: 300 })
  })

  it('holds still what it is enlarged around, all the way', () => {
    const spot = { x: 40, y: -30 }
    const from = { x: 100, y: 200, k: 0.5 }
    const here = at(from, spot)
    const to = { k: 4, x: here.x - spot.x * 4, y: here.y - spot.y * 4 }
    for (const share of [0, 0.2, 0.5, 0.9, 1]) {
      const seen = at(between(from, to, share, size), spot)
      expect(seen.x).toBeCloseTo(here.x, 6)
      expect(seen.y).toBeCloseTo(here.y, 6)
    }
  })

  it('moves no further than it takes to bring a film in', () => {
    const camera = { x: 0, y: 0, k: 1 }
    expect(revealing(camera, { x: 500, y: 300 }, size, 96)).toBe(camera)
    expect(at(revealing(camera, { x: 1200, y: 300 }, size, 96), { x: 1200, y: 300 })).toEqual({
      x: 904,
      y: 300,
    })
    expect(at(revealing(camera, { x: 500, y: -50 }, size, 96), { x: 500, y: -50 })).toEqual({ x: 500, y: 96 })
  })
})

describe('stepFrom', () => {
  const { films } = layOut(buildGraph(mapOf(['A < B', 'A < C', 'A < D'])), NONE, false)
  const put = (spots: Readonly<Record<string, readonly [number, number]>>) =>
    films.map((placed): PlacedFilm => {
      const [x, y] = spots[placed.film.title] ?? [0, 0]
      return { ...placed, x, y }
    })
  const placed = put({ A: [0, 0], B: [0, -100], C: [90, -60], D: [-10, 80] })
  const named = (title: string) => placed.find(({ film }) => film.title === title) as PlacedFilm
  const step = (from: string, heading: 'up' | 'down' | 'left' | 'right', anywhere = false) =>
    stepFrom(named(from), heading, placed, anywhere)?.film.title ?? null

  it('leads to the compared film that lies most nearly that way', () => {
    expect(step('A', 'up')).toBe('B')
    expect(step('A', 'right')).toBe('C')
    expect(step('A', 'down')).toBe('D')
    expect(step('B', 'down')).toBe('A')
  })

  it('follows only what was compared, unless it may go anywhere', () => {
    expect(step('B', 'right')).toBeNull()
    expect(step('B', 'right', true)).toBe('C')
    expect(step('B', 'up', true)).toBeNull()
  })
})
