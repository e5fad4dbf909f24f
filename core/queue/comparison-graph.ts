import { at, grown, intAt } from './typed.ts'

/**
 * Films as nodes 0…films−1, compared pairs as edges, in flat arrays that only grow.
 *
 * Of a pair's comparisons only two numbers matter to the fit (davidson.ts): how many, and their summed
 * outcome seen from `first`. Both are sums of halves, so adding and taking back are exact in any order. A
 * pair whose comparisons were all taken back stays, with a count of zero, and weighs nothing.
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
  /** Pairs of each film, emptied ones included. */
  degree = new Int32Array(0)
  /** Comparisons of each film. */
  compared = new Float64Array(0)
  /** Adjacency as linked lists: link 2e stands in first's list, 2e + 1 in second's; −1 ends a list. */
  #head = new Int32Array(0)
  #next = new Int32Array(0)

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
   * Returns the pair.
   */
  add(a: number, b: number, count: number, outcome: number): number {
    const pair = this.#pairOf(a, b) ?? this.#addPair(a, b)
    const sign = intAt(this.first, pair) === a ? 1 : -1
    this.count[pair] = at(this.count, pair) + count
    this.outcome[pair] = at(this.outcome, pair) + sign * outcome
    this.compared[a] = at(this.compared, a) + count
    this.compared[b] = at(this.compared, b) + count
    return pair
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

  #pairOf(a: number, b: number): number | undefined {
    const [from, to] = intAt(this.degree, a) <= intAt(this.degree, b) ? [a, b] : [b, a]
    for (let link = this.head(from); link >= 0; link = this.next(link)) {
      if (this.other(link) === to) return link >> 1
    }
    return undefined
  }

  #addPair(a: number, b: number): number {
    const pair = this.pairs++
    this.first = grown(this.first, this.pairs)
    this.second = grown(this.second, this.pairs)
    this.count = grown(this.count, this.pairs)
    this.outcome = grown(this.outcome, this.pairs)
    this.#next = grown(this.#next, 2 * this.pairs)
    this.first[pair] = a
    this.second[pair] = b
    this.#next[2 * pair] = this.head(a)
    this.#next[2 * pair + 1] = this.head(b)
    this.#head[a] = 2 * pair
    this.#head[b] = 2 * pair + 1
    this.degree[a] = intAt(this.degree, a) + 1
    this.degree[b] = intAt(this.degree, b) + 1
    return pair
  }
}
