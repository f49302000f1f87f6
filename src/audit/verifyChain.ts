import type { Database } from "../neo4j/database.js";
import { emptyChain, entryOf, type Head, linkOf } from "./chain.js";

export interface Verified {
  /** How many records are in the chain and in order. */
  readonly count: number;
  /** How many wait to be chained: seconds old, or the sealer stands still. */
  readonly waiting: number;
  /** The first link that is broken, in words; undefined when none is. */
  readonly broken?: string;
}

/**
 * Goes along the whole chain and names the first broken link: a record that was changed, is missing or was put in, or an end that is not
 * the one kept in the database, or outside it (`kept`).
 */
export async function verifyChain(database: Database, kept: Head | undefined): Promise<Verified> {
  const [state] = await database.read("audit/state", {});
  const waiting = state?.waiting ?? 0;
  let head = emptyChain;
  const isKept = () => kept === undefined || kept.seq !== head.seq || kept.hash === head.hash;
  for await (const { record } of database.stream("audit/chain", {})) {
    const name = `record ${head.seq + 1}`;
    const is = `${record.id} of ${record.at}`;
    if (record.seq !== head.seq + 1)
      return {
        count: head.seq,
        waiting,
        broken: Number(record.seq) > head.seq ? `${name} is missing` : `${is} stands in the chain twice`,
      };
    head = linkOf(head, entryOf(record));
    if (head.hash !== record.hash) return { count: head.seq - 1, waiting, broken: `${name} (${is}) was changed` };
    if (!isKept())
      return {
        count: head.seq,
        waiting,
        broken: `${name} (${is}) is not what was kept outside the database: the chain was rewritten`,
      };
  }
  if (head.seq !== (state?.seq ?? 0) || head.hash !== (state?.hash ?? ""))
    return { count: head.seq, waiting, broken: `record ${head.seq + 1} is missing: the chain ended at ${state?.seq}` };
  if (kept && kept.seq > head.seq)
    return {
      count: head.seq,
      waiting,
      broken: `record ${head.seq + 1} is missing: outside the database the end is kept as ${kept.seq}`,
    };
  return { count: head.seq, waiting };
}
