/** One equation: the weights of some unknowns, by number, and what they add up to. */
export interface Equation {
  readonly weights: ReadonlyMap<number, number>;
  readonly sum: number;
}

/**
 * The unknowns that fit the equations best, drawn towards `guess` by `pull` (ridge regression; without equations the
 * guess itself). Solves (AᵀA + pull · I) d = Aᵀ(b − A · guess) by Cholesky's method.
 */
export function leastSquares(equations: readonly Equation[], guess: readonly number[], pull: number): number[] {
  const n = guess.length;
  const matrix = Array.from({ length: n }, (_, at) => {
    const row = new Float64Array(n);
    row[at] = pull;
    return row;
  });
  const right = new Float64Array(n);
  for (const { weights, sum } of equations) {
    let rest = sum;
    for (const [at, weight] of weights) rest -= weight * guess[at]!;
    for (const [at, weight] of weights) {
      right[at]! += weight * rest;
      for (const [other, second] of weights) matrix[at]![other]! += weight * second;
    }
  }
  return solve(matrix, right).map((difference, at) => guess[at]! + difference);
}

/** Solves a symmetric positive definite system, in place. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const n = right.length;
  for (let row = 0; row < n; row++)
    for (let column = 0; column <= row; column++) {
      let value = matrix[row]![column]!;
      for (let k = 0; k < column; k++) value -= matrix[row]![k]! * matrix[column]![k]!;
      matrix[row]![column] = row === column ? Math.sqrt(value) : value / matrix[column]![column]!;
    }
  const solution = new Array<number>(n).fill(0);
  for (let row = 0; row < n; row++) {
    let value = right[row]!;
    for (let k = 0; k < row; k++) value -= matrix[row]![k]! * solution[k]!;
    solution[row] = value / matrix[row]![row]!;
  }
  for (let row = n - 1; row >= 0; row--) {
    let value = solution[row]!;
    for (let k = row + 1; k < n; k++) value -= matrix[k]![row]! * solution[k]!;
    solution[row] = value / matrix[row]![row]!;
  }
  return solution;
}
