/** Hundredths of a star: what the queue shows. */
const SCALE = 100

/** A number as shown: two decimals, never “-0.00”. */
export function roundedScore(score: number): number {
  return Math.round(score * SCALE) / SCALE + 0
}

/**
 * Rounds amounts to hundredths so that the rounded ones add up to the rounded total, as a person checking the sum
 * would expect: each is rounded down, and the hundredths still missing go to the largest remainders
 * (Hamilton's method; ties go to the earlier amount). Where amounts add up to the score, no one moves by a hundredth or more.
 */
export function roundToSum(amounts: readonly number[], score: number): readonly number[] {
  if (amounts.length === 0) return []
  const exact = amounts.map((amount) => amount * SCALE)
  const floors = exact.map((value) => Math.floor(value))
  const missing = Math.round(score * SCALE) - floors.reduce((sum, value) => sum + value, 0)
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const each = Math.floor(missing / amounts.length)
  const extra = missing - each * amounts.length
  const rounded = floors.map((value) => value + each)
  for (const { index } of order.slice(0, extra)) rounded[index] = (rounded[index] ?? 0) + 1
  return rounded.map((value) => value / SCALE + 0)
}

/** An amount as the ledger shows it: the first as it is (“4.50”), the others signed (“+0.74”, “−0.12”). */
export function amountText(amount: number, isFirst: boolean): string {
  const figure = Math.abs(amount).toFixed(2)
  if (amount < 0 && figure !== '0.00') return `−${figure}`
  return isFirst ? figure : `+${figure}`
}
