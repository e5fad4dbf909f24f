import { at } from './typed.ts'

/**
 * Factors a symmetric positive definite matrix, A = LLᵀ, in place. About n³/6 multiplications.
 *
 * @param matrix n × n by rows; the lower triangle is read and overwritten by L, the rest is left alone.
 * @throws RangeError when the matrix is not positive definite.
 */
export function factorise(matrix: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(matrix, i * n + j)
      for (let k = 0; k < j; k++) sum -= at(matrix, i * n + k) * at(matrix, j * n + k)
      if (j < i) matrix[i * n + j] = sum / at(matrix, j * n + j)
      else if (sum > 0) matrix[i * n + i] = Math.sqrt(sum)
      else throw new RangeError(`The matrix is not positive definite: pivot ${i} is ${sum}.`)
    }
  }
}

/**
 * (A⁻¹)ᵢᵢ from the factor L of A: the squared length of the solution of Ly = eᵢ. About n²/2 multiplications.
 */
export function inverseDiagonalEntry(factor: Float64Array, n: number, i: number): number {
  const solution = new Float64Array(n)
  let total = 0
  for (let row = i; row < n; row++) {
    let sum = row === i ? 1 : 0
    for (let k = i; k < row; k++) sum -= at(factor, row * n + k) * at(solution, k)
    const value = sum / at(factor, row * n + row)
    solution[row] = value
    total += value * value
  }
  return total
}
