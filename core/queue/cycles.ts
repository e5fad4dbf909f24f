/** An arrow between two nodes, numbered from 0. */
export interface Arrow {
  readonly from: number
  readonly to: number
}

/** Arrows in a way that is short: all of these are found, node by node, before any longer one. */
const SHORT = [2, 3, 4] as const
/** Nodes of a component from which the shortest way round is looked for, once there is no short one: it is long anyway. */
const MOST_STARTS = 20

/**
 * Ways round: lists of arrows, each leading on from the one before and the last one back to the first.
 * Short ones first, no arrow in two of them, at most `most`; with all of them found, taking their arrows away
 * leaves no way round. None is reported of arrows that allow none, and at least one of others.
 *
 * Within strongly connected components (Tarjan, SIAM J. Comput. 1, 1972), by breadth-first search from every node that
 * goes no further than a short way does; of what is left, component by component, the shortest way round from some nodes,
 * its arrows taken out, and again. The same arrows in the same order give the same answer.
 */
export function waysRound(arrows: readonly Arrow[], most: number): Arrow[][] {
  const found: Arrow[][] = []
  let rest: readonly Arrow[] = componentsOf(arrows).flat()
  for (const longest of SHORT) {
    if (found.length >= most) break
    const ways = shortWays(rest, longest, most - found.length)
    found.push(...ways)
    rest = without(rest, ways.flat())
  }
  const left = [rest]
  for (let part = left.shift(); part && found.length < most; part = left.shift()) {
    for (const component of componentsOf(part)) {
      const way = shortestWay(component)
      if (!way) continue
      found.push(way)
      left.push(without(component, way))
    }
  }
  return found.sort((a, b) => a.length - b.length).slice(0, most)
}

function without(arrows: readonly Arrow[], taken: readonly Arrow[]): Arrow[] {
  const isTaken = new Set(taken)
  return arrows.filter((arrow) => !isTaken.has(arrow))
}

/** Arrows by the node they start from, and by the one they lead to. */
interface Net {
  readonly out: Map<number, readonly Arrow[]>
  readonly into: Map<number, readonly Arrow[]>
}

function outOf(arrows: readonly Arrow[]): Map<number, readonly Arrow[]> {
  return Map.groupBy(arrows, ({ from }) => from)
}

function netOf(arrows: readonly Arrow[]): Net {
  return { out: outOf(arrows), into: Map.groupBy(arrows, ({ to }) => to) }
}

function takeOut({ out, into }: Net, arrow: Arrow): void {
  out.set(arrow.from, without(out.get(arrow.from) ?? [], [arrow]))
  into.set(arrow.to, without(into.get(arrow.to) ?? [], [arrow]))
}

/** Ways of at most `longest` arrows, so many at most; with all of them found there is none left. */
function shortWays(arrows: readonly Arrow[], longest: number, most: number): Arrow[][] {
  const net = netOf(arrows)
  const ways: Arrow[][] = []
  for (const start of net.out.keys()) {
    for (let way = wayBack(net, start, longest); way; way = wayBack(net, start, longest)) {
      ways.push(way)
      if (ways.length === most) return ways
      for (const arrow of way) takeOut(net, arrow)
    }
  }
  return ways
}

function shortestWay(arrows: readonly Arrow[]): Arrow[] | null {
  const net = netOf(arrows)
  let best: Arrow[] | null = null
  for (const start of [...net.out.keys()].slice(0, MOST_STARTS)) {
    const way = wayBack(net, start, best ? best.length - 1 : Number.POSITIVE_INFINITY)
    if (way) best = way
  }
  return best
}

/** The shortest way from a node back to it, of at most `longest` arrows. */
function wayBack({ out, into }: Net, start: number, longest: number): Arrow[] | null {
  const closing = new Map(into.get(start)?.map((arrow) => [arrow.from, arrow]))
  const cameBy = new Map<number, Arrow>()
  let edge = closing.size > 0 ? [start] : []
  // One step less than the way has: the last one is known from the node it starts from.
  for (let steps = 1; steps < longest && edge.length > 0; steps++) {
    const next: number[] = []
    for (const node of edge) {
      for (const arrow of out.get(node) ?? []) {
        if (arrow.to === start || cameBy.has(arrow.to)) continue
        cameBy.set(arrow.to, arrow)
        const last = closing.get(arrow.to)
        if (last) return [...wayTo(cameBy, arrow.to, start), last]
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
