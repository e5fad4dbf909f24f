import type { ComparisonEvidence } from './evidence.ts'
import { IdTable } from './id-table.ts'
import { grown, intAt } from './typed.ts'

/** A comparison with the nodes of its films. */
export interface Entered {
  readonly evidence: ComparisonEvidence
  readonly first: number
  readonly second: number
}

/**
 * Every comparison by its id, and those of each film in a linked list, newest entry first. A hundred thousand
 * are read in when the queue is first asked for: hence one flat array for all lists and no object for each.
 */
export class ComparisonBook {
  readonly #slotOf = new IdTable<number>()
  readonly #evidence: (ComparisonEvidence | null)[] = []
  readonly #free: number[] = []
  /** Node of the first film at 2 × slot, of the second beside it. */
  #nodes = new Int32Array(0)
  /** First link of each film's list, plus one; 0 for none. A link stands where its film's node does in `#nodes`. */
  #head = new Int32Array(0)
  #next = new Int32Array(0)

  /** Makes room for so many more. */
  reserve(comparisons: number): void {
    const links = 2 * (this.#evidence.length + comparisons)
    this.#nodes = grown(this.#nodes, links)
    this.#next = grown(this.#next, links)
    this.#slotOf.reserve(comparisons)
  }

  /** Enters a comparison, and returns the one with its id that it replaces. */
  enter(evidence: ComparisonEvidence, first: number, second: number): Entered | null {
    const slot = this.#free.pop() ?? this.#evidence.length
    const replaced = this.#slotOf.set(evidence.id, slot)
    this.#evidence[slot] = evidence
    this.#nodes = grown(this.#nodes, 2 * slot + 2)
    this.#next = grown(this.#next, 2 * slot + 2)
    this.#head = grown(this.#head, Math.max(first, second) + 1)
    this.#link(2 * slot, first)
    this.#link(2 * slot + 1, second)
    return replaced === undefined ? null : this.#clear(replaced)
  }

  /** Strikes a comparison out and returns it; null when it isn't there. */
  strike(id: string): Entered | null {
    const slot = this.#slotOf.delete(id)
    return slot === undefined ? null : this.#clear(slot)
  }

  /** Shows all comparisons of a film, given with the other film's node and whether it is the first of them itself. */
  each(node: number, show: (evidence: ComparisonEvidence, other: number, isFirst: boolean) => void): void {
    for (let link = this.#first(node); link >= 0; link = intAt(this.#next, link) - 1) {
      const evidence = this.#evidence[link >> 1]
      if (evidence) show(evidence, intAt(this.#nodes, link ^ 1), (link & 1) === 0)
    }
  }

  /** Whether any comparison of a film, given with the other film's node, passes the test; asks no further then. */
  some(node: number, test: (evidence: ComparisonEvidence, other: number) => boolean): boolean {
    for (let link = this.#first(node); link >= 0; link = intAt(this.#next, link) - 1) {
      const evidence = this.#evidence[link >> 1]
      if (evidence && test(evidence, intAt(this.#nodes, link ^ 1))) return true
    }
    return false
  }

  /** All comparisons of a film. */
  of(node: number): Entered[] {
    const all: Entered[] = []
    for (let link = this.#first(node); link >= 0; link = intAt(this.#next, link) - 1) {
      const entered = this.#at(link >> 1)
      if (entered) all.push(entered)
    }
    return all
  }

  #clear(slot: number): Entered | null {
    const entered = this.#at(slot)
    if (!entered) return null
    this.#unlink(2 * slot, entered.first)
    this.#unlink(2 * slot + 1, entered.second)
    this.#evidence[slot] = null
    this.#free.push(slot)
    return entered
  }

  #at(slot: number): Entered | null {
    const evidence = this.#evidence[slot]
    if (!evidence) return null
    return { evidence, first: intAt(this.#nodes, 2 * slot), second: intAt(this.#nodes, 2 * slot + 1) }
  }

  #first(node: number): number {
    return (this.#head[node] ?? 0) - 1
  }

  #link(link: number, node: number): void {
    this.#nodes[link] = node
    this.#next[link] = intAt(this.#head, node)
    this.#head[node] = link + 1
  }

  #unlink(link: number, node: number): void {
    const after = intAt(this.#next, link)
    if (this.#head[node] === link + 1) {
      this.#head[node] = after
      return
    }
    let before = this.#first(node)
    while (before >= 0 && this.#next[before] !== link + 1) before = intAt(this.#next, before) - 1
    if (before >= 0) this.#next[before] = after
  }
}
