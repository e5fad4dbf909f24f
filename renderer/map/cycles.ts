/** A directed edge between two nodes, by their numbers. */
export type Arc = readonly [from: number, to: number]

/**
 * Numbers the strongly connected components of a graph by Tarjan's algorithm, kept on stacks of its own so that a long chain
 * can not exhaust the call stack. Two nodes share a number when each can be reached from the other: an arc within one
 * component lies on a cycle.
 */
export function componentsOf(count: number, arcs: readonly Arc[]): Int32Array {
  const next = arcsByNode(count, arcs)
  const component = new Int32Array(count).fill(-1)
  const order = new Int32Array(count).fill(-1)
  const low = new Int32Array(count)
  const at = new Int32Array(count)
  const open: number[] = []
  let visited = 0
  let found = 0

  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue
    const path = [root]
    while (path.length > 0) {
      const node = path.at(-1) as number
      if (order[node] === -1) {
        order[node] = low[node] = visited++
        open.push(node)
      }
      const child = next[node]?.[at[node] as number]
      if (child !== undefined) {
        at[node] = (at[node] as number) + 1
        if (order[child] === -1) path.push(child)
        else if (component[child] === -1) low[node] = Math.min(low[node] as number, order[child] as number)
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number)
      if (low[node] !== order[node]) continue
      let member: number | undefined
      do {
        member = open.pop() as number
        component[member] = found
      } while (member !== node)
      found += 1
    }
  }
  return component
}

function arcsByNode(count: number, arcs: readonly Arc[]): number[][] {
  const next = Array.from({ length: count }, (): number[] => [])
  for (const [from, to] of arcs) next[from]?.push(to)
  return next
}
