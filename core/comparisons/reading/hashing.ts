/**
 * Two polynomial hashes modulo 2³², side by side. The hash of two words written together follows from theirs:
 * h(ab) = h(a) · Bⁿ + h(b), n being the length of b; so “blade runner” and “bladerunner” have the same one. The first finds a
 * title, the second makes sure of it: by chance both agree once in 2⁶⁴.
 */
const BASE = 0x01000193
const CHECK_BASE = 0x5bd1e995 | 1
/** Longer words than this are no part of a title. */
export const MAX_WORD = 120

const powers = powersOf(BASE)
const checkPowers = powersOf(CHECK_BASE)

function powersOf(base: number): Int32Array {
  const all = new Int32Array(MAX_WORD + 2)
  all[0] = 1
  for (let n = 1; n < all.length; n++) all[n] = Math.imul(all[n - 1] ?? 0, base)
  return all
}

export const withCode = (hash: number, code: number): number => (Math.imul(hash, BASE) + code + 1) | 0
export const checkWithCode = (check: number, code: number): number =>
  (Math.imul(check, CHECK_BASE) + code + 1) | 0
/** The hash of two stretches written together, of which the second is `size` characters long. */
export const joined = (hash: number, next: number, size: number): number =>
  (Math.imul(hash, powers[size] ?? 0) + next) | 0
export const checkJoined = (check: number, next: number, size: number): number =>
  (Math.imul(check, checkPowers[size] ?? 0) + next) | 0

/** Hash of a string already folded. */
export function hashOf(folded: string): number {
  let hash = 0
  for (let at = 0; at < folded.length; at++) hash = withCode(hash, folded.charCodeAt(at))
  return hash
}

export function checkOf(folded: string): number {
  let check = 0
  for (let at = 0; at < folded.length; at++) check = checkWithCode(check, folded.charCodeAt(at))
  return check
}

/** A stretch of words as the index knows it. */
export interface Key {
  readonly hash: number
  readonly check: number
  /** Characters, folded. */
  readonly size: number
}

export const keyOf = (folded: string): Key => ({
  hash: hashOf(folded),
  check: checkOf(folded),
  size: folded.length,
})
