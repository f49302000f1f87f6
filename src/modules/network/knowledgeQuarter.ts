import { Field, Int, ObjectType } from "type-graphql";
import { endOf } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { throwRefusal } from "../../kernel/refusal/asRefusal.js";
import type { NetworkShown } from "./networkShown.js";

@ObjectType({ description: "What happened to knowledge in a quarter." })
export class KnowledgeQuarter {
  @Field(() => String, { description: "The quarter: 2026-Q1." })
  readonly quarter: string;
  @Field(() => Int, { description: "How many items were written." })
  readonly created: number;
  @Field(() => Int, {
    description: "How many items were verified then for the last time: only the latest verification is kept.",
  })
  readonly verified: number;
  @Field(() => Int, { description: "How many items somebody read who did not write them." })
  readonly reused: number;
  @Field(() => Int, { description: "How many people read what they had not written." })
  readonly readers: number;
}

/** Quarter by quarter until the date of the network; of a branch what its managers wrote. */
export async function knowledgeByQuarter(
  { graph, timeZone, signal }: Context,
  { of, snapshot }: NetworkShown,
): Promise<KnowledgeQuarter[]> {
  const branches = of.branchId === null ? null : snapshot.branches;
  const rows = await graph.database
    .read("network/knowledgeByQuarter", { asOf: of.asOf, until: endOf(timeZone, of.asOf), timeZone, branches }, signal)
    .catch(throwRefusal);
  return [...rows];
}
