import { expectedOutcome, type Outcome, outcomeValue, outcomeVariance } from '../../../core/queue/davidson.ts'

interface Problem {
  readonly mean: readonly number[]
  readonly sd: readonly number[]
  readonly comparisons: readonly { first: number; second: number; outcome: Outcome }[]
  readonly starsPerLogit: number
  readonly tieWeight: number
}

/** A slow, plain reference: dense Newton with halved steps, one comparison at a time. */
export function denseFit(problem: Problem): { mean: number[]; sd: number[] } {
  const { mean, sd, comparisons, starsPerLogit: s, tieWeight } = problem
  const n = mean.length
  const derivatives = (theta: readonly number[]) => {
    const gradient = theta.map((t, i) => (t - (mean[i] ?? 0)) / (sd[i] ?? 1) ** 2)
    const hessian = theta.map((_, i) => theta.map((__, j) => (i === j ? 1 / (sd[i] ?? 1) ** 2 : 0)))
    for (const { first: a, second: b, outcome } of comparisons) {
      const u = Math.exp(((theta[a] ?? 0) - (theta[b] ?? 0)) / s / 2)
      const slope = (expectedOutcome(u, tieWeight) - outcomeValue(outcome)) / s
      const w = outcomeVariance(u, tieWeight) / (s * s)
      gradient[a] = (gradient[a] ?? 0) + slope
      gradient[b] = (gradient[b] ?? 0) - slope
      for (const [i, j, sign] of [
        [a, a, 1],
        [b, b, 1],
        [a, b, -1],
        [b, a, -1],
      ] as const) {
        const row = hessian[i] ?? []
        row[j] = (row[j] ?? 0) + sign * w
      }
    }
    return { gradient, hessian }
  }
  const sizeOf = (vector: readonly number[]) => Math.max(...vector.map(Math.abs))
  let theta = [...mean]
  for (let round = 0; round < 500; round++) {
    const { gradient, hessian } = derivatives(theta)
    if (sizeOf(gradient) < 1e-13) break
    const step = solve(hessian, gradient)
    let fraction = 1
    let next = theta
    for (let halvings = 0; halvings < 40; halvings++, fraction /= 2) {
      next = theta.map((t, i) => t - fraction * (step[i] ?? 0))
      const after = derivatives(next).gradient
      const slope = after.reduce((sum, g, i) => sum - g * (step[i] ?? 0), 0)
      // F is convex: while it still falls at the end of the step, or hardly rises, the step was not too long.
      if (slope <= 0 || sizeOf(after) < sizeOf(gradient)) break
    }
    theta = next
  }
  const inverse = invert(derivatives(theta).hessian)
  return { mean: theta, sd: Array.from({ length: n }, (_, i) => Math.sqrt(inverse[i]?.[i] ?? Number.NaN)) }
}

function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  eliminate(rows)
  return rows.map((row) => row.at(-1) ?? Number.NaN)
}

export function invert(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))])
  eliminate(rows)
  return rows.map((row) => row.slice(n))
}

/** Gauss–Jordan; the matrices here are diagonally dominant, so no pivoting. */
function eliminate(rows: number[][]): void {
  for (const [i, pivotRow] of rows.entries()) {
    const pivot = pivotRow[i] ?? Number.NaN
    for (let k = i; k < pivotRow.length; k++) pivotRow[k] = (pivotRow[k] ?? 0) / pivot
    for (const row of rows) {
      const factor = row === pivotRow ? 0 : (row[i] ?? 0)
      if (factor === 0) continue
      for (let k = i; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0)
    }
  }
}
