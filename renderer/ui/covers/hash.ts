/** Parts this app's covers from any other use of the same hash; changing it changes every cover. */
const SALT = '#1684'

/** What a cover is made from: the title without case, marks and punctuation, and the year. */
export function coverKey(title: string, year: number | null): string {
  const letters = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return `${letters}|${year ?? ''}${SALT}`
}

/** FNV-1a over UTF-8, 32 bits, with murmur3's finaliser, so that neighbouring titles part. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A whole number from 0 to `below` − 1. */
export type Roll = (below: number) => number

/** Rolls that depend on the hash alone: a linear congruential generator with the constants of Numerical Recipes. */
export function rollsFrom(hash: number): Roll {
  let state = (hash >>> 16) | (1 << 20)
  return (below) => {
    const value = state
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    // The low bits of such a generator repeat soon, so small rolls leave them out.
    return below < 1 << 16 ? (value >>> 9) % below : value % below
  }
}
