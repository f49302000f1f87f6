import type { Database } from "../database/database.js";
import { OperatorError } from "../operatorError.js";
import { type Head, headOf, tagOfEnd } from "./chain.js";
import { entry, operator, record } from "./trail.js";
import { verifyChain } from "./verifyChain.js";

/**
 * Tags the end of a chain that has no tag of ours: an earlier version of this program made it, or somebody changed it
 * and that was looked into. All else must be in order. The acceptance is recorded.
 * @throws OperatorError when something else is broken, or a program chained records meanwhile
 */
export async function acceptEnd(database: Database, kept: Head | undefined): Promise<void> {
  const [state] = await database.read("kernel/audit/state", {});
  const end = headOf(state!);
  const { broken } = await verifyChain(database, kept, { evenUntagged: true });
  if (broken) throw new OperatorError(`The end of the audit trail cannot be accepted: ${broken}.`);
  await record(database, [entry("OPERATOR", operator, `audit:verify: end accepted at ${end.seq}`)]);
  const tag = tagOfEnd(database.vault, end);
  const [vouched] = await database.write(({ run }) => run("kernel/audit/vouch", { ...end, tag }));
  if (!vouched) throw new OperatorError("The audit trail has grown in the meantime: run this again.");
}
