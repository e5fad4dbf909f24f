import type { KnownTitle } from './mention.ts'

const GENERATION = 4096

/**
 * Titles read last, by their numbers. Two generations: once the younger is full the elder is forgotten, so that the titles every
 * review asks for stay, and what was asked for once goes.
 */
export class RecentTitles {
  #young = new Map<number, KnownTitle>()
  #old = new Map<number, KnownTitle>()

  get(record: number): KnownTitle | undefined {
    const young = this.#young.get(record)
    if (young) return young
    const old = this.#old.get(record)
    if (old) this.set(record, old)
    return old
  }

  set(record: number, title: KnownTitle): void {
    if (this.#young.size >= GENERATION) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(record, title)
  }

  delete(record: number): void {
    this.#young.delete(record)
    this.#old.delete(record)
  }
}
