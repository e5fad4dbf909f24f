/** One line of the table: what was measured, against what, in one run on one machine. */
export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The bare work that `value` is held against, in the same unit. */
  readonly baseline: number
  /** `value / baseline`. */
  readonly ratio: number
  /** The design's limits, in words, and whether they are met. */
  readonly budget: string
  readonly met: boolean
  /** What else was measured. */
  readonly more?: Readonly<Record<string, number>>
}

export interface Bench {
  readonly name: string
  run(): Promise<Row>
}

/** The value below which a share of the samples lies; `share` from 0 to 1. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export const rounded = (value: number) => Number(value.toPrecision(4))
