/**
 * A source of chance that is the same for the same seed: whole numbers from 0 to below. Marsaglia, Xorshift RNGs, 2003.
 */
export function randomOf(seed: number): (below: number) => number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x2545f491) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}

/** The numbers 0 … size − 1 in an order of chance. Fisher & Yates. */
export function shuffled(size: number, seed: number): Uint32Array {
  const random = randomOf(seed);
  const order = Uint32Array.from({ length: size }, (_, at) => at);
  for (let at = size - 1; at > 0; at--) {
    const other = random(at + 1);
    const held = order[at]!;
    order[at] = order[other]!;
    order[other] = held;
  }
  return order;
}
