/** The range every certainty bar of a list is drawn on, in whole stars. */
export interface Axis {
  readonly from: number
  readonly to: number
}

interface Estimate {
  readonly score: number
  readonly sd: number
}

/** At least this many stars across, so that a short list does not make small doubts look large. */
const MIN_SPAN = 3

/** The whole stars that hold every estimate with its spread (one standard deviation to either side). */
export function sharedAxis(estimates: readonly Estimate[]): Axis {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const { score, sd } of estimates) {
    low = Math.min(low, score - sd)
    high = Math.max(high, score + sd)
  }
  if (low > high) return { from: 3, to: 6 }
  let from = Math.floor(low)
  const to = Math.max(Math.ceil(high), from + 1)
  from = Math.min(from, to - MIN_SPAN)
  return { from, to }
}

/** Where a value stands on the axis, 0 to 1; values beyond it stand at its end. */
export function along(axis: Axis, value: number): number {
  return Math.min(1, Math.max(0, (value - axis.from) / (axis.to - axis.from)))
}

/** The whole stars to label: all of them, or every second, fifth… when there are more than `most`. */
export function axisTicks(axis: Axis, most = 7): readonly number[] {
  const span = axis.to - axis.from
  const step = [1, 2, 5, 10, 20, 50].find((size) => span / size + 1 <= most) ?? span
  const ticks: number[] = []
  for (let tick = Math.ceil(axis.from / step) * step; tick <= axis.to; tick += step) ticks.push(tick)
  return ticks
}
