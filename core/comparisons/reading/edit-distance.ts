/**
 * Whether words differ by no more than so many letters left out, put in, changed or swapped with the next (Damerau's distance, of
 * which no letter is changed twice).
 */
export function isWithin(one: string, other: string, allowed: number): boolean {
  if (Math.abs(one.length - other.length) > allowed) return false
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      least = Math.min(least, cost)
      next.push(cost)
    }
    if (least > allowed) return false
    before = row
    row = next
  }
  return (row[other.length] ?? allowed + 1) <= allowed
}
