/** How closely two nodes belong together; `weight` above zero. */
export interface Tie {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** A move must gain this much modularity: rounding alone must not make two nodes change places forever. */
const LEAST_GAIN = 1e-9

/**
 * Parts nodes into clusters by the Louvain method (Blondel, Guillaume, Lambiotte & Lefebvre 2008): each node joins the
 * neighbouring cluster that adds most to the modularity, until none gains; then the clusters are joined likewise. Returns each
 * node's cluster, numbered from 0 in the order of its first node. Nodes are taken in their order, so the same input always
 * gives the same clusters.
 */
export function clustersOf(count: number, ties: readonly Tie[]): number[] {
  let clusters = Array.from({ length: count }, (_, node) => node)
  let level = ties
  let size = count
  for (;;) {
    const moved = renumbered(moveNodes(size, level))
    const parts = Math.max(-1, ...moved) + 1
    clusters = clusters.map((cluster) => moved[cluster] as number)
    if (parts === size) return renumbered(clusters)
    level = joined(level, moved)
    size = parts
  }
}

function moveNodes(count: number, ties: readonly Tie[]): number[] {
  const neighbours = Array.from({ length: count }, (): Tie[] => [])
  const degree = new Float64Array(count)
  let total = 0
  for (const tie of ties) {
    degree[tie.a] = (degree[tie.a] as number) + tie.weight
    degree[tie.b] = (degree[tie.b] as number) + tie.weight
    total += 2 * tie.weight
    // What holds a node together with itself goes wherever the node goes.
    if (tie.a === tie.b) continue
    neighbours[tie.a]?.push(tie)
    neighbours[tie.b]?.push(tie)
  }
  const cluster = Array.from({ length: count }, (_, node) => node)
  const degreeOf = degree.slice()
  let hasMoved = true
  while (hasMoved) {
    hasMoved = false
    for (let node = 0; node < count; node++) {
      const own = cluster[node] as number
      const pull = pullsOf(node, neighbours[node] ?? [], cluster)
      const weight = degree[node] as number
      degreeOf[own] = (degreeOf[own] as number) - weight
      const gain = (to: number) => (pull.get(to) ?? 0) - (weight * (degreeOf[to] as number)) / total
      let best = own
      for (const candidate of pull.keys()) if (gain(candidate) > gain(best) + LEAST_GAIN) best = candidate
      degreeOf[best] = (degreeOf[best] as number) + weight
      if (best === own) continue
      cluster[node] = best
      hasMoved = true
    }
  }
  return cluster
}

/** The weight that binds a node to each cluster of its neighbours. */
function pullsOf(node: number, ties: readonly Tie[], cluster: readonly number[]): Map<number, number> {
  const pulls = new Map<number, number>()
  for (const { a, b, weight } of ties) {
    const of = cluster[a === node ? b : a] as number
    pulls.set(of, (pulls.get(of) ?? 0) + weight)
  }
  return pulls
}

/** The ties between clusters instead of nodes, those within one kept as ties with itself. */
function joined(ties: readonly Tie[], cluster: readonly number[]): Tie[] {
  const sums = new Map<string, { a: number; b: number; weight: number }>()
  for (const tie of ties) {
    const [a, b] = [cluster[tie.a] as number, cluster[tie.b] as number].toSorted((x, y) => x - y) as [
      number,
      number,
    ]
    const sum = sums.get(`${a} ${b}`)
    if (sum) sum.weight += tie.weight
    else sums.set(`${a} ${b}`, { a, b, weight: tie.weight })
  }
  return [...sums.values()]
}

/** The same parts, numbered from 0 in the order they are met. */
function renumbered(parts: readonly number[]): number[] {
  const numbers = new Map<number, number>()
  return parts.map((part) => {
    const number = numbers.get(part) ?? numbers.size
    numbers.set(part, number)
    return number
  })
}
