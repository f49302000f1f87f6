import { Field, Int, ObjectType } from "type-graphql";
import { endOf } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { throwRefusal } from "../../kernel/refusal/asRefusal.js";
import type { NetworkShown } from "./networkShown.js";

@ObjectType({ description: "Knowledge created, verified and reused in a quarter." })
export class KnowledgeQuarter {
  @Field(() => String, { description: "The quarter, such as 2026-Q1." })
  readonly quarter: string;
  @Field(() => Int, { description: "Number of items published." })
  readonly created: number;
  @Field(() => Int, {
    description: "Number of items whose latest verification was in the quarter. Earlier verifications are not kept.",
  })
  readonly verified: number;
  @Field(() => Int, { description: "Number of items read by somebody other than the author." })
  readonly reused: number;
  @Field(() => Int, { description: "Number of people who read an item they did not write." })
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
