import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../../renderer/map/graph.ts'
import { islandForces, islandRadius, islandsOf } from '../../../../renderer/map/islands.ts'
import { layOut } from '../../../../renderer/map/layout.ts'
import type { Spot } from '../../../../renderer/map/spots.ts'
import { manyFilms, mapOf } from './graph-in-test.ts'

function laidOut(map: ReturnType<typeof mapOf>, kept: ReadonlyMap<string, Spot> = new Map()) {
  const layout = layOut(buildGraph(map), kept, false)
  while (!layout.advance(1000));
  return layout
}

describe('islands', () => {
  it('are the clusters of a large map; a small one is one island', () => {
    const large = buildGraph(manyFilms(120))
    expect(islandsOf(large)).toBe(large.clusters)
    const small = buildGraph(mapOf(['A < B', 'X < Y']))
    expect(islandsOf(small)).toEqual([small.films])
  })

  it('do not overlap', () => {
    const graph = buildGraph(manyFilms(200))
    const forces = islandForces(graph, new Map())
    while (!forces.isSettled) forces.step()
    const sizes = graph.clusters.map(({ length }) => islandRadius(length))
    for (let a = 0; a < sizes.length; a++) {
      for (let b = 0; b < a; b++) {
        const far = Math.hypot(
          (forces.x[a] ?? 0) - (forces.x[b] ?? 0),
          (forces.y[a] ?? 0) - (forces.y[b] ?? 0),
        )
        expect(far).toBeGreaterThan((sizes[a] ?? 0) + (sizes[b] ?? 0))
      }
    }
  })

  it('move little when one comparison is added', () => {
    const map = manyFilms(120)
    const before = new Map(laidOut(map).films.map(({ film, x, y }): [string, Spot] => [film.id, { x, y }]))
    const more = mapOf(['Film 3 = Film 90'])
    const after = laidOut({ ...map, edges: [...map.edges, ...more.edges] }, before)
    const moved = after.films.map(({ film, x, y }) => {
      const spot = before.get(film.id)
      return Math.hypot(x - (spot?.x ?? 0), y - (spot?.y ?? 0))
    })
    const width = Math.max(...after.films.map(({ x }) => x)) - Math.min(...after.films.map(({ x }) => x))
    expect(moved.toSorted((a, b) => a - b)[moved.length >> 1]).toBeLessThan(0.03 * width)
  })
})
