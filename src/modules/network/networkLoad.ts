import { createHash, type Hash } from "node:crypto";
import type { Ties } from "../../algorithms/measures/network.js";
import { daysAfter, endOf, startOf } from "../../kernel/calendar.js";
import type { Database } from "../../kernel/database/database.js";
import type { NetworkTie } from "./networkTie.js";

/** Which network: who works here on a day, perhaps only in a branch and below it, and which ties between them. */
export interface NetworkOf {
  readonly asOf: string;
  readonly kinds: readonly NetworkTie[];
  readonly branchId: string | null;
  /** First and last day of the window in which a tie must lie; null takes all until `asOf`. */
  readonly window: { readonly from: string; readonly to: string } | null;
  /** In which an instant has its day. */
  readonly timeZone: string;
}

/** A network as it was read: managers by id, the branches they work at, and the ties between them. */
export interface NetworkLoad {
  readonly ids: readonly string[];
  /** Ids of the branches where somebody works, ascending. */
  readonly branches: readonly string[];
  /** For each manager the number of their branch; −1 for nowhere. */
  readonly branch: Int32Array;
  readonly ties: Ties;
  /** How many conversations count by an estimate, as they reach over the days that are asked for. */
  readonly estimated: number;
  /** The same for the same network. */
  readonly digest: string;
}

const statements = {
  ADVICE: "network/adviceTies",
  MENTORSHIP: "network/mentorshipTies",
  READING: "network/readingTies",
  ENDORSEMENT: "network/endorsementTies",
} as const satisfies Record<NetworkTie, string>;

/** Reads a network, row by row as it arrives. Throws `UnknownBranch` when there is no such branch. */
export async function loadNetwork(database: Database, of: NetworkOf): Promise<NetworkLoad> {
  const hash = createHash("sha256");
  const { ids, branches, branch } = await people(database, of, hash);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const from = new Grown(Uint32Array);
  const to = new Grown(Uint32Array);
  const weight = new Grown(Float64Array);
  let estimated = 0;
  for (const kind of of.kinds) {
    for await (const row of database.stream(statements[kind], periodOf(of, kind))) {
      const { id, others, times } = row;
      const seeker = numberOf.get(id);
      if (seeker === undefined) continue;
      const spread = "spread" in row ? row.spread : undefined;
      others.forEach((other, at) => {
        const adviser = numberOf.get(other);
        if (adviser === undefined || adviser === seeker) return;
        from.push(seeker);
        to.push(adviser);
        weight.push(times[at]!);
        estimated += spread?.[at] ?? 0;
      });
    }
  }
  const ties = { from: from.values, to: to.values, weight: weight.values };
  const digest = hash.update(`${sumOf(ties)} ${estimated}`).digest("base64");
  return { ids, branches, branch, ties, estimated, digest };
}

/** The window from its beginning to before its end: of mentorships days, of all else instants, as each is stored. */
function periodOf({ asOf, window, timeZone }: NetworkOf, kind: NetworkTie) {
  const period = { asOf, until: endOf(timeZone, asOf) };
  if (!window) return period;
  if (kind === "MENTORSHIP") return { ...period, from: window.from, to: daysAfter(window.to, 1) };
  return { ...period, from: startOf(timeZone, window.from), to: endOf(timeZone, window.to) };
}

export class UnknownBranch extends Error {
  override readonly name = "UnknownBranch";
}

async function people(database: Database, { asOf, branchId }: NetworkOf, hash: Hash) {
  const inside = branchId === null ? undefined : await subtree(database, branchId);
  const [ids, at]: [string[], (string | null)[]] = [[], []];
  for await (const { id, branch } of database.stream("network/managers", { asOf })) {
    if (inside && !(branch !== null && inside.has(branch))) continue;
    ids.push(id);
    at.push(branch);
    hash.update(`${id} ${branch}\n`);
  }
  const branches = [...new Set(at)].filter((branch) => branch !== null).sort();
  const numberOf = new Map(branches.map((id, number) => [id, number]));
  return { ids, branches, branch: Int32Array.from(at, (one) => (one === null ? -1 : numberOf.get(one)!)) };
}

/** The branch and all below it. */
async function subtree(database: Database, branchId: string): Promise<ReadonlySet<string>> {
  const branches = await database.read("network/branches", {});
  if (!branches.some(({ id }) => id === branchId)) throw new UnknownBranch(branchId);
  const below = new Map<string, string[]>();
  for (const { id, parent } of branches) if (parent) below.set(parent, [...(below.get(parent) ?? []), id]);
  const inside = new Set([branchId]);
  for (const id of inside) for (const child of below.get(id) ?? []) inside.add(child);
  return inside;
}

/** The database gives rows in no order, so ties are summed up in a way in which order does not matter. */
function sumOf({ from, to, weight }: Ties): string {
  let [sum, mix] = [0, 0];
  for (let at = 0; at < from.length; at++) {
    const tie =
      Math.imul(Math.imul(from[at]! + 1, 0x9e3779b1) ^ (to[at]! + 1), 0x85ebca6b) ^ Math.imul(weight[at]!, 0xc2b2ae35);
    sum = (sum + (tie >>> 0)) % Number.MAX_SAFE_INTEGER;
    mix = (mix + Math.imul(tie ^ (tie >>> 15), 0x27d4eb2f)) | 0;
  }
  return `${from.length} ${sum} ${mix}`;
}

/** A typed array that grows. */
class Grown<T extends Uint32Array | Float64Array> {
  #held: T;
  #length = 0;

  constructor(readonly kind: new (length: number) => T) {
    this.#held = new kind(1024);
  }

  push(value: number): void {
    if (this.#length === this.#held.length) {
      const larger = new this.kind(this.#length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.#length++] = value;
  }

  get values(): T {
    return this.#held.slice(0, this.#length) as T;
  }
}
