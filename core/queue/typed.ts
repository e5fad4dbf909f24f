/**
 * Element of a numeric array at an index known to be inside it: the loops of the fit can't afford a check
 * each.
 */
export function at(values: Float64Array, index: number): number {
  return values[index] as number
}

/** The same for integers; a function of its own, so that each sees one kind of array and stays fast. */
export function intAt(values: Int32Array, index: number): number {
  return values[index] as number
}

/** A copy with room for at least `length` elements, doubled so that growing one by one stays linear. */
export function grown<T extends Float64Array | Int32Array>(values: T, length: number): T {
  if (length <= values.length) return values
  const size = Math.max(length, 2 * values.length, 16)
  const copy = (values instanceof Float64Array ? new Float64Array(size) : new Int32Array(size)) as T
  copy.set(values)
  return copy
}
