import { fragmentation } from "../../algorithms/measures/fragmentation.js";
import { degree, type Network } from "../../algorithms/measures/network.js";

/** What a network loses with some of its nodes. */
export interface Removal {
  /** D_F with them and without; null under 2 nodes. */
  readonly before: number | null;
  readonly after: number | null;
  readonly beforeError: number;
  readonly afterError: number;
  /** Pairs of those who remain that are connected before and not after. */
  readonly pairsDisconnected: number;
  /** Ties that one of them has. */
  readonly tiesLost: number;
}

/** The network without the nodes whose mark is not 0. Borgatti, Identifying sets of key players, 2006. */
export function removalOf(network: Network, gone: Uint8Array): Removal {
  const before = fragmentation(network);
  const after = fragmentation(network, gone);
  let tiesLost = 0;
  for (let node = 0; node < network.size; node++) {
    if (!gone[node]) continue;
    const { start, target } = network.out;
    for (let at = start[node]!; at < start[node + 1]!; at++) if (!gone[target[at]!]) tiesLost++;
    tiesLost += degree(network.in, node);
  }
  return {
    before: before.value,
    after: after.value,
    beforeError: before.error,
    afterError: after.error,
    pairsDisconnected: connectedAmongOthers(network, gone) - after.connectedPairs,
    tiesLost,
  };
}

/** Pairs of nodes that stay and are connected now, perhaps through some that go. */
function connectedAmongOthers({ size, both: { start, target } }: Network, gone: Uint8Array): number {
  const seen = new Uint8Array(size);
  const found = new Uint32Array(size);
  let pairs = 0;
  for (let root = 0; root < size; root++) {
    if (seen[root]) continue;
    let [count, staying] = [1, 0];
    found[0] = root;
    seen[root] = 1;
    for (let at = 0; at < count; at++) {
      const node = found[at]!;
      if (!gone[node]) staying++;
      for (let tie = start[node]!; tie < start[node + 1]!; tie++) {
        const other = target[tie]!;
        if (seen[other]) continue;
        seen[other] = 1;
        found[count++] = other;
      }
    }
    pairs += (staying * (staying - 1)) / 2;
  }
  return pairs;
}
