import type { Database } from "../database/database.js";
import { emptyChain, entryOf, type Head, headOf, linkOf, proofOf, proofOfEnd } from "./chain.js";
import { written } from "./trail.js";

export interface Verified {
  /** How many records are in the chain and in order. */
  readonly count: number;
  /** How many wait to be chained: seconds old, or nobody chains them. */
  readonly waiting: number;
  /** The first thing that is not as this program left it, in words; undefined when all is. */
  readonly broken?: string;
}

export interface VerifyOptions {
  /** Leaves out whose tag the end of the chain has: for a trail that is about to be tagged. */
  readonly evenUntagged?: boolean;
}

/**
 * Goes along the whole chain, and through every record that is outside it, and names the first that was changed, is
 * missing or was put in, or an end that is not the one that this program kept in the database, or outside it (`kept`).
 *
 * Others may write meanwhile. Records that are chained while they are looked at can look broken, so what looks broken
 * is looked at again.
 */
export async function verifyChain(
  database: Database,
  kept: Head | undefined,
  options: VerifyOptions = {},
): Promise<Verified> {
  const seen = await look(database, kept, options);
  return seen.broken ? look(database, kept, options) : seen;
}

async function look(
  database: Database,
  kept: Head | undefined,
  { evenUntagged = false }: VerifyOptions,
): Promise<Verified> {
  const first = await followed(database, kept);
  const { waiting, broken, beyond } = await outside(database, first.head);
  // Those beyond the end that was found first were chained since, or nobody chained them.
  const chain = first.broken || !beyond ? first : await followed(database, kept, first.head);
  const inChain = { count: chain.head.seq, waiting };
  if (chain.broken) return { ...inChain, broken: chain.broken };
  const { end } = chain;
  const { seq } = chain.head;
  if (end.head.seq !== seq || end.head.hash !== chain.head.hash)
    return { ...inChain, broken: `record ${seq + 1} is missing: the chain ended at ${end.head.seq}` };
  if (kept && kept.seq > seq)
    return {
      ...inChain,
      broken: `record ${seq + 1} is missing: the end stored outside the database is ${kept.seq}`,
    };
  const proof = proofOfEnd(database.vault, end.head, end.tag);
  if (proof !== "ours" && !evenUntagged)
    return { ...inChain, broken: `record ${seq} is the end, and ${told[proof](end.tag)}` };
  if (broken) return { ...inChain, broken };
  if (beyond && beyond.seq > seq) return { ...inChain, broken: `${beyond.is} ${isNowhere}` };
  return inChain;
}

const isNowhere = "is neither in the chain nor waiting to be chained";

const told = {
  forged: (tag: unknown) =>
    tag == null ? "it is not signed with our keys" : "its signature was not made with our keys",
  "unknown key": (tag: unknown) =>
    `it is signed with the key ${String(tag).split(".")[0]}, which is not in IDENTITY_KEYS`,
};

interface Followed {
  /** The last record that is in order. */
  readonly head: Head;
  /** The end that the database keeps. */
  readonly end: { readonly head: Head; readonly tag: string | null };
  readonly broken?: string;
}

/** Follows the chain to its end, wherever that has moved to meanwhile. */
async function followed(database: Database, kept: Head | undefined, from = emptyChain): Promise<Followed> {
  for (let head = from; ; ) {
    const [state] = await database.read("kernel/audit/state", {});
    const end = { head: headOf(state!), tag: state!.tag };
    if (end.head.seq <= head.seq) return { head, end };
    const before = head.seq;
    for await (const { record, labels } of database.stream("kernel/audit/chain", {
      after: head.seq,
      to: end.head.seq,
    })) {
      const broken = problemOf(record, labels, head, kept);
      if (broken) return { head, end, broken };
      head = linkOf(head, entryOf(record));
    }
    if (head.seq === before) return { head, end };
  }
}

/** What is wrong with the record that stands after `head`. */
function problemOf(
  record: Readonly<Record<string, unknown>>,
  labels: readonly string[],
  head: Head,
  kept: Head | undefined,
): string | undefined {
  const name = `record ${head.seq + 1}`;
  const is = nameOf(record);
  if (record.seq !== head.seq + 1)
    return Number(record.seq) > head.seq ? `${name} is missing` : `${is} is in the chain twice`;
  const { seq, hash } = linkOf(head, entryOf(record));
  const isAsWritten = labels.length === 1 && Object.keys(record).every((key) => chained.has(key));
  if (hash !== record.hash || !isAsWritten) return `${name} (${is}) was changed`;
  if (kept?.seq === seq && kept.hash !== hash)
    return `${name} (${is}) differs from the one stored outside the database: the chain was rewritten`;
  return undefined;
}

const chained = new Set<string>([...written, "seq", "hash"]);
const waits = new Set<string>([...written, "tag"]);

interface Outside {
  readonly waiting: number;
  readonly broken?: string;
  /** The record with the highest place after the end. */
  readonly beyond?: { readonly seq: number; readonly is: string };
}

/** Records that are not in the chain wait to be chained, were chained since, or were not left so by this program. */
async function outside(database: Database, { seq: last }: Head): Promise<Outside> {
  let waiting = 0;
  let broken: string | undefined;
  let beyond: Outside["beyond"];
  for await (const { record, labels } of database.stream("kernel/audit/outside", { last })) {
    const is = nameOf(record);
    if (labels.join() === "AuditRecord" && Number(record.seq) > last) {
      if (Number(record.seq) > (beyond?.seq ?? 0)) beyond = { seq: Number(record.seq), is };
    } else if ([...labels].sort().join() !== "AuditRecord,Unsealed") broken ??= `${is} ${isNowhere}`;
    else {
      const proof = proofOf(database.vault, entryOf(record), record.tag);
      if (proof === "ours" && Object.keys(record).every((key) => waits.has(key))) waiting++;
      else if (proof === "unknown key") broken ??= `${is} is waiting, and ${told[proof](record.tag)}`;
      else broken ??= `${is} is waiting, and is not as this program wrote it`;
    }
  }
  return { waiting, ...(broken && { broken }), ...(beyond && { beyond }) };
}

const nameOf = ({ id, at }: Readonly<Record<string, unknown>>) => `${id} of ${at}`;
