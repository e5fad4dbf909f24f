import { at, grown, intAt } from './typed.ts'

/**
 * Films as nodes 0…films−1, compared pairs as edges, in flat arrays.
 *
 * Of a pair's comparisons only two numbers matter to the fit (davidson.ts): how many, and their summed
 * outcome seen from `first`, the lower node. Both are sums of halves, so adding and taking back are exact in
 * any order. What is added before `seal` is only noted; `seal` sorts and sums it, so that films read together
 * lie together and the order of adding leaves no trace. Later pairs come after the sorted ones; a pair whose
 * comparisons were all taken back stays, with a count of zero, and weighs nothing.
 */
export class ComparisonGraph {
  films = 0
  pairs = 0
  first = new Int32Array(0)
  second = new Int32Array(0)
  /** Comparisons of the pair. */
  count = new Float64Array(0)
  /** (Wins of first − wins of second) / 2. */
  outcome = new Float64Array(0)
  /** Pairs of each film, emptied ones included; once sealed. */
  degree = new Int32Array(0)
  /** Comparisons of each film. */
  compared = new Float64Array(0)
  /** Adjacency as linked lists: link 2e stands in first's list, 2e + 1 in second's; −1 ends a list. */
  #head = new Int32Array(0)
  #next = new Int32Array(0)
  #isSealed = false

  /** Adds a film without comparisons; returns its node. */
  addFilm(): number {
    const film = this.films++
    this.#head = grown(this.#head, this.films)
    this.degree = grown(this.degree, this.films)
    this.compared = grown(this.compared, this.films)
    this.#head[film] = -1
    return film
  }

  /**
   * Adds `count` comparisons (negative: takes them back) whose outcomes sum to `outcome` seen from `a`.
   * Returns the pair, good once sealed.
   */
  add(a: number, b: number, count: number, outcome: number): number {
    const first = Math.min(a, b)
    const second = Math.max(a, b)
    const known = this.#isSealed ? this.#pairOf(first, second) : -1
    const pair = known >= 0 ? known : this.#append(first, second)
    const seen = first === a ? outcome : -outcome
    this.count[pair] = at(this.count, pair) + count
    this.outcome[pair] = at(this.outcome, pair) + seen
    this.compared[a] = at(this.compared, a) + count
    this.compared[b] = at(this.compared, b) + count
    return pair
  }

  /** Sorts and sums what was noted, once. */
  seal(): void {
    if (this.#isSealed) return
    this.#isSealed = true
    const noted = new Int32Array(this.pairs)
    for (let pair = 0; pair < noted.length; pair++) noted[pair] = pair
    const order = sortedBy(this.first, sortedBy(this.second, noted, this.films), this.films)
    const { first, second, count, outcome } = this
    this.pairs = 0
    this.first = new Int32Array(order.length)
    this.second = new Int32Array(order.length)
    this.count = new Float64Array(order.length)
    this.outcome = new Float64Array(order.length)
    for (const index of order) {
      const a = intAt(first, index)
      const b = intAt(second, index)
      const last = this.pairs - 1
      const isSame = last >= 0 && this.first[last] === a && this.second[last] === b
      const pair = isSame ? last : this.#append(a, b)
      this.count[pair] = at(this.count, pair) + at(count, index)
      this.outcome[pair] = at(this.outcome, pair) + at(outcome, index)
    }
  }

  /** First link of a film's pairs, or −1. The pair of a link is `link >> 1`. */
  head(film: number): number {
    return intAt(this.#head, film)
  }

  /** The link after this one in the same film's list, or −1. */
  next(link: number): number {
    return intAt(this.#next, link)
  }

  /** The film at the other end of a link. */
  other(link: number): number {
    return (link & 1) === 0 ? intAt(this.second, link >> 1) : intAt(this.first, link >> 1)
  }

  #pairOf(a: number, b: number): number {
    const [from, to] = intAt(this.degree, a) <= intAt(this.degree, b) ? [a, b] : [b, a]
    for (let link = this.head(from); link >= 0; link = this.next(link)) {
      if (this.other(link) === to) return link >> 1
    }
    return -1
  }

  #append(a: number, b: number): number {
    const pair = this.pairs++
    this.first = grown(this.first, this.pairs)
    this.second = grown(this.second, this.pairs)
    this.count = grown(this.count, this.pairs)
    this.outcome = grown(this.outcome, this.pairs)
    this.first[pair] = a
    this.second[pair] = b
    if (this.#isSealed) this.#link(pair, a, b)
    return pair
  }

  #link(pair: number, a: number, b: number): void {
    this.#next = grown(this.#next, 2 * this.pairs)
    this.#next[2 * pair] = this.head(a)
    this.#next[2 * pair + 1] = this.head(b)
    this.#head[a] = 2 * pair
    this.#head[b] = 2 * pair + 1
    this.degree[a] = intAt(this.degree, a) + 1
    this.degree[b] = intAt(this.degree, b) + 1
  }
}

/** Indices in the order of their keys, 0…keys−1, equal ones as they were: a counting sort. */
function sortedBy(keyOf: Int32Array, indices: Int32Array, keys: number): Int32Array {
  const place = new Int32Array(keys + 1)
  for (const index of indices) {
    const after = intAt(keyOf, index) + 1
    place[after] = intAt(place, after) + 1
  }
  for (let key = 0; key < keys; key++) place[key + 1] = intAt(place, key) + intAt(place, key + 1)
  const sorted = new Int32Array(indices.length)
  for (const index of indices) {
    const key = intAt(keyOf, index)
    const to = intAt(place, key)
    sorted[to] = index
    place[key] = to + 1
  }
  return sorted
}
