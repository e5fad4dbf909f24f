import { at } from './typed.ts'

/**
 * The diagonal of the inverse of a symmetric positive definite matrix, by its Cholesky factor: A = LLᵀ,
 * (A⁻¹)ᵢᵢ = Σ_k (L⁻¹)ₖᵢ². About n³/3 multiplications.
 *
 * @param matrix n × n by rows; the lower triangle is read, and overwritten by the factor.
 * @throws RangeError when the matrix is not positive definite.
 */
export function inverseDiagonal(matrix: Float64Array, n: number): Float64Array {
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = at(matrix, i * n + j)
      for (let k = 0; k < j; k++) sum -= at(matrix, i * n + k) * at(matrix, j * n + k)
      if (i > j) matrix[i * n + j] = sum / at(matrix, j * n + j)
      else if (sum > 0) matrix[i * n + i] = Math.sqrt(sum)
      else throw new RangeError(`The matrix is not positive definite: pivot ${i} is ${sum}.`)
    }
  }
  const diagonal = new Float64Array(n)
  const column = new Float64Array(n)
  for (let j = 0; j < n; j++) {
    let total = 0
    for (let i = j; i < n; i++) {
      let sum = i === j ? 1 : 0
      for (let k = j; k < i; k++) sum -= at(matrix, i * n + k) * at(column, k)
      const value = sum / at(matrix, i * n + i)
      column[i] = value
      total += value * value
    }
    diagonal[j] = total
  }
  return diagonal
}
