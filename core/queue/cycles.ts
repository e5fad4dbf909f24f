/** An arrow between two nodes, numbered from 0. */
export interface Arrow {
  readonly from: number
  readonly to: number
}

/** Nodes of one component from which the shortest way round is looked for; of more, some. */
const MOST_STARTS = 500

/**
 * Ways round: lists of arrows, each leading on from the one before and the last one back to the first.
 * Short ones first, no arrow in two of them, at most `most`; with all of them found, taking their arrows away
 * leaves no way round. None is reported of arrows that allow none, and at least one of others.
 *
 * Component by component (Tarjan, SIAM J. Comput. 1, 1972), the shortest way round by breadth-first search
 * from every node (of large components, from `MOST_STARTS`), its arrows taken out, and again. The same arrows in the same order give the same answer.
 */
export function waysRound(arrows: readonly Arrow[], most: number): Arrow[][] {
  const found: Arrow[][] = []
  const left = [arrows]
  for (let part = left.shift(); part && found.length < most; part = left.shift()) {
    for (const component of componentsOf(part)) {
      const way = shortestWay(component)
      if (!way) continue
      found.push(way)
      const taken = new Set(way)
      left.push(component.filter((arrow) => !taken.has(arrow)))
    }
  }
  return found.sort((a, b) => a.length - b.length).slice(0, most)
}

function outOf(arrows: readonly Arrow[]): Map<number, Arrow[]> {
  return Map.groupBy(arrows, ({ from }) => from)
}

function shortestWay(arrows: readonly Arrow[]): Arrow[] | null {
  const out = outOf(arrows)
  let best: Arrow[] | null = null
  for (const start of [...out.keys()].slice(0, MOST_STARTS)) {
    const way = wayBack(out, start, best ? best.length - 1 : Number.POSITIVE_INFINITY)
    if (way) best = way
    if (best?.length === 2) break
  }
  return best
}

/** The shortest way from a node back to it, of at most `longest` arrows. */
function wayBack(out: ReadonlyMap<number, readonly Arrow[]>, start: number, longest: number): Arrow[] | null {
  const cameBy = new Map<number, Arrow>()
  let edge = [start]
  for (let length = 1; length <= longest && edge.length > 0; length++) {
    const next: number[] = []
    for (const node of edge) {
      for (const arrow of out.get(node) ?? []) {
        if (arrow.to === start) return [...wayTo(cameBy, node, start), arrow]
        if (cameBy.has(arrow.to)) continue
        cameBy.set(arrow.to, arrow)
        next.push(arrow.to)
      }
    }
    edge = next
  }
  return null
}

function wayTo(cameBy: ReadonlyMap<number, Arrow>, node: number, start: number): Arrow[] {
  const way: Arrow[] = []
  for (let at = node; at !== start; ) {
    const arrow = cameBy.get(at)
    if (!arrow) break
    way.push(arrow)
    at = arrow.from
  }
  return way.reverse()
}

interface Visit {
  readonly node: number
  readonly out: readonly Arrow[]
  next: number
}

/** The arrows inside each strongly connected component that has any. */
function componentsOf(arrows: readonly Arrow[]): Arrow[][] {
  const out = outOf(arrows)
  const order = new Map<number, number>()
  const lowest = new Map<number, number>()
  const component = new Map<number, number>()
  const open: number[] = []
  const enter = (node: number): Visit => {
    order.set(node, order.size)
    lowest.set(node, order.size - 1)
    open.push(node)
    return { node, out: out.get(node) ?? [], next: 0 }
  }
  const lower = (node: number, to: number) => lowest.set(node, Math.min(lowest.get(node) ?? to, to))
  for (const root of out.keys()) {
    if (order.has(root)) continue
    const visits = [enter(root)]
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const arrow = visit.out[visit.next++]
      if (arrow) {
        const known = order.get(arrow.to)
        if (known === undefined) visits.push(enter(arrow.to))
        else if (!component.has(arrow.to)) lower(visit.node, known)
        continue
      }
      visits.pop()
      const low = lowest.get(visit.node) ?? 0
      const before = visits.at(-1)
      if (before) lower(before.node, low)
      if (low !== order.get(visit.node)) continue
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        component.set(node, low)
        if (node === visit.node) break
      }
    }
  }
  const inside = arrows.filter(({ from, to }) => component.get(from) === component.get(to))
  return [...Map.groupBy(inside, ({ from }) => component.get(from)).values()]
}
