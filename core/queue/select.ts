import { at } from './typed.ts'

/**
 * The `k`-th largest of some numbers (1: the largest), in linear time on average (Hoare's FIND, 1961); the
 * least of them when there are fewer, −∞ of none. Reorders them.
 */
export function kthLargest(values: Float64Array, k: number): number {
  let low = 0
  let high = values.length - 1
  if (high < 0) return Number.NEGATIVE_INFINITY
  const place = Math.min(k - 1, high)
  while (low < high) {
    const pivot = at(values, (low + high) >> 1)
    let i = low
    let j = high
    while (i <= j) {
      while (at(values, i) > pivot) i++
      while (at(values, j) < pivot) j--
      if (i > j) break
      const value = at(values, i)
      values[i++] = at(values, j)
      values[j--] = value
    }
    if (place <= j) high = j
    else if (place >= i) low = i
    else break
  }
  return at(values, place)
}
