import type { Network } from "./network.js";

/** How often each node brokers in each role. */
export interface Brokerage {
  readonly coordinator: Float64Array;
  readonly itinerant: Float64Array;
  readonly gatekeeper: Float64Array;
  readonly representative: Float64Array;
  readonly liaison: Float64Array;
}

/**
 * Brokerage of each node b over open two-paths a→b→c (a→c absent, a ≠ c) along seeker → adviser, by the groups A, B, C
 * of the three: coordinator A=B=C, itinerant A=C≠B, gatekeeper A≠B=C, representative A=B≠C, liaison all differ. `group`
 * numbers the groups; a node of no group has −1 and is a group of its own. Gould & Fernandez, Structures of mediation,
 * 1989.
 *
 * All two-paths are counted by the groups of those around b, then the closed ones are taken away: O(Σ degree²) however
 * busy b is.
 */
export function brokerage({ size, out, in: into }: Network, group: Int32Array): Brokerage {
  const groups = group.reduce((most, one) => Math.max(most, one), -1) + 1;
  // A node without a group gets a group of its own, after the others.
  const own = group.map((one, node) => (one < 0 ? groups + node : one));
  const seekers = new Float64Array(groups + size);
  const advisers = new Float64Array(groups + size);
  const isAdviser = new Uint8Array(size);
  const made = (): Float64Array => new Float64Array(size);
  const roles = {
    coordinator: made(),
    itinerant: made(),
    gatekeeper: made(),
    representative: made(),
    liaison: made(),
  };
  for (let broker = 0; broker < size; broker++) {
    const b = own[broker]!;
    const [inFirst, inEnd] = [into.start[broker]!, into.start[broker + 1]!];
    const [outFirst, outEnd] = [out.start[broker]!, out.start[broker + 1]!];
    if (inFirst === inEnd || outFirst === outEnd) continue;
    for (let at = inFirst; at < inEnd; at++) seekers[own[into.target[at]!]!]!++;
    for (let at = outFirst; at < outEnd; at++) {
      advisers[own[out.target[at]!]!]!++;
      isAdviser[out.target[at]!] = 1;
    }
    const [inside, outside] = [seekers[b]!, inEnd - inFirst - seekers[b]!];
    const [insideTo, outsideTo] = [advisers[b]!, outEnd - outFirst - advisers[b]!];
    let same = 0;
    for (let at = outFirst; at < outEnd; at++) {
      const c = own[out.target[at]!]!;
      if (c !== b) same += seekers[c]!;
    }
    roles.coordinator[broker] = inside * insideTo;
    roles.gatekeeper[broker] = outside * insideTo;
    roles.representative[broker] = inside * outsideTo;
    roles.itinerant[broker] = same;
    roles.liaison[broker] = outside * outsideTo - same;
    for (let at = inFirst; at < inEnd; at++) {
      const seeker = into.target[at]!;
      if (isAdviser[seeker]) roleOf(own[seeker]!, b, own[seeker]!)[broker]!--;
      for (let tie = out.start[seeker]!; tie < out.start[seeker + 1]!; tie++) {
        const adviser = out.target[tie]!;
        if (isAdviser[adviser]) roleOf(own[seeker]!, b, own[adviser]!)[broker]!--;
      }
    }
    for (let at = inFirst; at < inEnd; at++) seekers[own[into.target[at]!]!] = 0;
    for (let at = outFirst; at < outEnd; at++) {
      advisers[own[out.target[at]!]!] = 0;
      isAdviser[out.target[at]!] = 0;
    }
  }
  return roles;

  function roleOf(a: number, b: number, c: number): Float64Array {
    if (a === b) return b === c ? roles.coordinator : roles.representative;
    if (b === c) return roles.gatekeeper;
    return a === c ? roles.itinerant : roles.liaison;
  }
}
