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
    const parts = moved.reduce((most, part) => Math.max(most, part), -1) + 1
    clusters = clusters.map((cluster) => moved[cluster] as number)
    if (parts === size) return renumbered(clusters)
    level = joined(level, moved)
    size = parts
  }
}

/** Sums of weights by cluster are kept in arrays as long as there are nodes, which is several times as fast as maps. */
function moveNodes(count: number, ties: readonly Tie[]): number[] {
  const neighbours = Array.from({ length: count }, (): { node: number; weight: number }[] => [])
  const degree = new Float64Array(count)
  let total = 0
  for (const { a, b, weight } of ties) {
    degree[a] = (degree[a] as number) + weight
    degree[b] = (degree[b] as number) + weight
    total += 2 * weight
    // What holds a node together with itself goes wherever the node goes.
    if (a === b) continue
    neighbours[a]?.push({ node: b, weight })
    neighbours[b]?.push({ node: a, weight })
  }
  const cluster = Array.from({ length: count }, (_, node) => node)
  const degreeOf = degree.slice()
  const pull = new Float64Array(count)
  let hasMoved = true
  while (hasMoved) {
    hasMoved = false
    for (let node = 0; node < count; node++) {
      const own = cluster[node] as number
      const weight = degree[node] as number
      const beside = neighbours[node] ?? []
      for (const one of beside) {
        const of = cluster[one.node] as number
        pull[of] = (pull[of] as number) + one.weight
      }
      degreeOf[own] = (degreeOf[own] as number) - weight
      const gain = (to: number) => (pull[to] as number) - (weight * (degreeOf[to] as number)) / total
      let best = own
      for (const one of beside) {
        const candidate = cluster[one.node] as number
        if (gain(candidate) > gain(best) + LEAST_GAIN) best = candidate
      }
      for (const one of beside) pull[cluster[one.node] as number] = 0
      degreeOf[best] = (degreeOf[best] as number) + weight
      if (best === own) continue
      cluster[node] = best
      hasMoved = true
    }
  }
  return cluster
}

/** The ties between clusters instead of nodes, those within one kept as ties with itself. */
function joined(ties: readonly Tie[], cluster: readonly number[]): Tie[] {
  const sums = new Map<number, { a: number; b: number; weight: number }>()
  for (const tie of ties) {
    const [one, other] = [cluster[tie.a] as number, cluster[tie.b] as number]
    const [a, b] = one < other ? [one, other] : [other, one]
    const pair = a * cluster.length + b
    const sum = sums.get(pair)
    if (sum) sum.weight += tie.weight
    else sums.set(pair, { a, b, weight: tie.weight })
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
