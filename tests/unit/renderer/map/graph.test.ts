import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clustersOf } from '../../../../renderer/map/clusters.ts'
import { type Arc, componentsOf } from '../../../../renderer/map/cycles.ts'
import { buildGraph, neighboursOf } from '../../../../renderer/map/graph.ts'
import { manyFilms, mapOf } from './graph-in-test.ts'

describe('buildGraph', () => {
  it('joins films by their links, both ways', () => {
    const graph = buildGraph(mapOf(['Her < Sunshine', 'Her = Paterson']))
    const her = graph.films.find(({ title }) => title === 'Her')
    expect(her?.links.map(({ key }) => key)).toEqual([
      'Her Paterson better true',
      'Her Sunshine better false',
    ])
    expect([...neighboursOf(her as NonNullable<typeof her>)].map(({ title }) => title)).toEqual([
      'Paterson',
      'Sunshine',
    ])
  })

  it('is the same whatever order films and edges come in', () => {
    const map = manyFilms(40)
    const turned = { ...map, films: map.films.toReversed(), edges: map.edges.toReversed() }
    const shape = (graph: ReturnType<typeof buildGraph>) => ({
      films: graph.films.map(({ id, cluster }) => [id, cluster]),
      links: graph.links.map(({ key, lane, isCircular }) => [key, lane, isCircular]),
      clusters: graph.clusters.map((cluster) => cluster.map(({ id }) => id)),
    })
    expect(shape(buildGraph(turned))).toEqual(shape(buildGraph(map)))
  })

  it('marks what goes round in a circle, and nothing that leads there', () => {
    const { links } = buildGraph(mapOf(['A < B', 'B < C', 'C < A', 'X < A', 'C < Y']))
    const circular = links.filter(({ isCircular }) => isCircular).map(({ key }) => key.slice(0, 3))
    expect(circular.sort()).toEqual(['A B', 'B C', 'C A'])
  })

  it('takes two films put above each other for a circle, but not two questions answered differently, nor a tie', () => {
    const two = buildGraph(mapOf(['A < B', 'B < A']))
    expect(two.links.map(({ isCircular }) => isCircular)).toEqual([true, true])
    const questions = buildGraph(mapOf(['A < B', 'B << A', 'A = B']))
    expect(questions.links.map(({ isCircular }) => isCircular)).toEqual([false, false, false])
  })

  it('draws links of the same two films beside one another', () => {
    expect(buildGraph(mapOf(['A < B'])).links.map(({ lane }) => lane)).toEqual([0])
    // Told from `from` to `to`, the two arrows lie each on its own right: opposite sides of the middle.
    expect(buildGraph(mapOf(['A < B', 'B < A'])).links.map(({ lane }) => lane)).toEqual([-0.5, -0.5])
    const three = buildGraph(mapOf(['A < B', 'A << B', 'A = B'])).links.map(({ lane }) => lane)
    expect(three.toSorted((a, b) => a - b)).toEqual([-1, 0, 1])
  })

  it('leaves out an edge whose film it was not given', () => {
    const map = mapOf(['A < B', 'B < C'])
    const { links, films } = buildGraph({ ...map, films: map.films.filter(({ id }) => id !== 'C') })
    expect(links.map(({ key }) => key)).toEqual(['A B better false'])
    expect(films.map(({ links: own }) => own.length)).toEqual([1, 1])
  })

  it('puts films that were compared with one another into one cluster, the best of it first', () => {
    const circle = (of: string) => [
      `${of}1 < ${of}2`,
      `${of}2 < ${of}3`,
      `${of}1 < ${of}3`,
      `${of}3 < ${of}4`,
    ]
    const { clusters } = buildGraph(mapOf([...circle('a'), ...circle('b'), 'a1 < b1', 'x < y']))
    expect(clusters.map((cluster) => cluster.map(({ title }) => title).join(' '))).toEqual([
      'a3 a2 a4 a1',
      'b3 b1 b2 b4',
      'y x',
    ])
  })
})

describe('clustersOf', () => {
  it('finds circles of friends within a chain of them', () => {
    const ring = [0, 1, 2, 3].flatMap((circle) => {
      const at = circle * 5
      const within = [0, 1, 2, 3, 4].flatMap((a) =>
        [0, 1, 2, 3, 4].filter((b) => b > a).map((b) => ({ a: at + a, b: at + b, weight: 1 })),
      )
      return [...within, { a: at, b: (at + 7) % 20, weight: 1 }]
    })
    expect(clustersOf(20, ring)).toEqual([0, 1, 2, 3].flatMap((circle) => Array(5).fill(circle)))
  })

  it('leaves a film without company alone', () => {
    expect(clustersOf(3, [{ a: 0, b: 2, weight: 1 }])).toEqual([0, 1, 0])
    expect(clustersOf(0, [])).toEqual([])
  })

  it('never joins what nothing joins, and numbers every node', () => {
    const ties = fc.array(fc.record({ a: fc.nat(14), b: fc.nat(14), weight: fc.integer({ min: 1, max: 5 }) }))
    fc.assert(
      fc.property(ties, (some) => {
        const real = some.filter(({ a, b }) => a !== b)
        const clusters = clustersOf(15, real)
        const reach = componentsOf(
          15,
          real.flatMap(({ a, b }): Arc[] => [
            [a, b],
            [b, a],
          ]),
        )
        expect(clusters).toHaveLength(15)
        for (let a = 0; a < 15; a++) {
          for (let b = 0; b < a; b++) if (clusters[a] === clusters[b]) expect(reach[a]).toBe(reach[b])
        }
      }),
    )
  })
})

describe('componentsOf', () => {
  it('agrees with asking for every two nodes whether each can be reached from the other', () => {
    const arcs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 })
    fc.assert(
      fc.property(arcs, (some) => {
        const components = componentsOf(10, some)
        const reaches = closure(10, some)
        for (let a = 0; a < 10; a++) {
          for (let b = 0; b < 10; b++) {
            const isBoth = a === b || (reaches[a]?.[b] && reaches[b]?.[a])
            expect(components[a] === components[b], `${a} ${b}`).toBe(Boolean(isBoth))
          }
        }
      }),
    )
  })

  it('follows a chain of a hundred thousand', () => {
    const chain = Array.from({ length: 100_000 }, (_, n): Arc => [n, n + 1])
    const components = componentsOf(100_001, [...chain, [100_000, 0]])
    expect(new Set(components).size).toBe(1)
  })
})

/** Warshall's algorithm. */
function closure(count: number, arcs: readonly Arc[]): boolean[][] {
  const reaches = Array.from({ length: count }, () => Array<boolean>(count).fill(false))
  for (const [from, to] of arcs) (reaches[from] as boolean[])[to] = true
  for (let via = 0; via < count; via++) {
    for (const row of reaches) {
      if (row[via]) for (let to = 0; to < count; to++) row[to] ||= reaches[via]?.[to] ?? false
    }
  }
  return reaches
}
