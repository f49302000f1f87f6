import { type Network, networkOf, strengths } from "./network.js";

export interface Cohesion {
  readonly members: number;
  /** Directed ties inside. */
  readonly ties: number;
  /** Ties / n(n−1); null under 2 members. */
  readonly density: number | null;
  /** Share of the ties that are returned; null without ties. */
  readonly reciprocity: number | null;
  /** Mean local clustering of the unweighted projection, degree < 2 counts 0; null without members. */
  readonly clustering: number | null;
  /**
   * Weight of ties that leave / the smaller of the weights inside and outside, on the projection; null when that is 0.
   */
  readonly conductance: number | null;
}

/**
 * Cohesion of the whole network; conductance is null, as nothing leaves it. Wasserman & Faust, Social Network Analysis,
 * 1994.
 */
export function cohesion({ size, out, both }: Network): Cohesion {
  const ties = out.target.length;
  // A tie and its return are two directed ties and one undirected pair.
  const returned = 2 * (ties - both.target.length / 2);
  return {
    members: size,
    ties,
    density: size < 2 ? null : ties / (size * (size - 1)),
    reciprocity: ties === 0 ? null : returned / ties,
    clustering: size === 0 ? null : clusterings({ size, both }).reduce((sum, one) => sum + one, 0) / size,
    conductance: null,
  };
}

/** Cohesion of each group 0 … count − 1; `group` is −1 for who belongs to none. */
export function cohesionOfGroups(network: Network, group: Int32Array, count: number): Cohesion[] {
  const strength = strengths(network.both);
  const all = strength.reduce((sum, one) => sum + one, 0);
  const members = Array.from({ length: count }, (): number[] => []);
  group.forEach((one, node) => {
    members[one]?.push(node);
  });
  const number = new Int32Array(network.size).fill(-1);
  return members.map((inside) => {
    inside.forEach((node, at) => {
      number[node] = at;
    });
    const volume = inside.reduce((sum, node) => sum + strength[node]!, 0);
    const part = induced(network, inside, number);
    const within = part.both.weight.reduce((sum, one) => sum + one, 0);
    for (const node of inside) number[node] = -1;
    const smaller = Math.min(volume, all - volume);
    return { ...cohesion(part), conductance: smaller > 0 ? (volume - within) / smaller : null };
  });
}

/** The ties between these nodes; `number` says their new numbers, −1 for others. */
export function induced({ out }: Network, inside: readonly number[], number: Int32Array): Network {
  const [from, to, weight]: [number[], number[], number[]] = [[], [], []];
  for (const node of inside)
    for (let at = out.start[node]!; at < out.start[node + 1]!; at++) {
      const other = number[out.target[at]!]!;
      if (other < 0) continue;
      from.push(number[node]!);
      to.push(other);
      weight.push(out.weight[at]!);
    }
  return networkOf(inside.length, {
    from: Uint32Array.from(from),
    to: Uint32Array.from(to),
    weight: Float64Array.from(weight),
  });
}

/**
 * Local clustering of each node: triangles / pairs of neighbours. Each triangle is found once, from its node of the
 * least degree: O(ties^1.5). Latapy, Main-memory triangle computations, 2008.
 */
function clusterings({ size, both }: Pick<Network, "size" | "both">): Float64Array {
  const { start, target } = both;
  const degree = (node: number) => start[node + 1]! - start[node]!;
  const isBefore = (a: number, b: number) => degree(a) < degree(b) || (degree(a) === degree(b) && a < b);
  const triangles = new Float64Array(size);
  const mark = new Int32Array(size).fill(-1);
  for (let node = 0; node < size; node++) {
    for (let at = start[node]!; at < start[node + 1]!; at++) if (isBefore(node, target[at]!)) mark[target[at]!] = node;
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      const other = target[at]!;
      if (!isBefore(node, other)) continue;
      for (let next = start[other]!; next < start[other + 1]!; next++) {
        const third = target[next]!;
        if (mark[third] !== node || !isBefore(other, third)) continue;
        triangles[node]!++;
        triangles[other]!++;
        triangles[third]!++;
      }
    }
  }
  return triangles.map((count, node) => {
    const pairs = (degree(node) * (degree(node) - 1)) / 2;
    return pairs === 0 ? 0 : count / pairs;
  });
}
