/** How far two rankings go together. */
export interface RankCorrelation {
  readonly n: number;
  /** Spearman's ρ with average ranks; null below the least number, or when all values of one side are the same. */
  readonly rho: number | null;
  /** 95 % interval; null without ρ, and where |ρ| is 1. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Spearman's ρ: Pearson's correlation of the average ranks. Its interval on Fisher's z, tanh(atanh ρ ± quantile · SE),
 * with SE = √((1 + ρ²/2) / (n − 3)) (Bonett & Wright 2000). Nothing is told of fewer than `least` pairs.
 */
export function rankCorrelation(
  pairs: readonly (readonly [number, number])[],
  least: number,
  quantile: number,
): RankCorrelation {
  const n = pairs.length;
  const none = { n, rho: null, low: null, high: null };
  if (n < least) return none;
  const rho = pearson(averageRanks(pairs.map(([a]) => a)), averageRanks(pairs.map(([, b]) => b)));
  if (rho === null) return none;
  if (n <= 3 || Math.abs(rho) >= 1) return { ...none, rho };
  const z = Math.atanh(rho);
  const error = Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  return { n, rho, low: Math.tanh(z - quantile * error), high: Math.tanh(z + quantile * error) };
}

/** Ranks from 1; equal values share the mean of their places. */
export function averageRanks(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let first = 0; first < order.length; ) {
    let next = first + 1;
    while (next < order.length && values[order[next]!] === values[order[first]!]) next++;
    for (let at = first; at < next; at++) ranks[order[at]!] = (first + 1 + next) / 2;
    first = next;
  }
  return ranks;
}

/** Null when one side does not vary. 1 and −1 exactly where rounding leaves a hair. */
function pearson(a: readonly number[], b: readonly number[]): number | null {
  const mean = (a.length + 1) / 2;
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, at) => sum + (value - mean) * (y[at]! - mean), 0);
  const spread = product(a, a) * product(b, b);
  if (spread === 0) return null;
  const rho = product(a, b) / Math.sqrt(spread);
  return 1 - Math.abs(rho) < 1e-12 ? Math.sign(rho) : rho;
}
