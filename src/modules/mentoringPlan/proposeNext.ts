import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../../kernel/context.js";
import { write } from "../../kernel/graphql/write.js";
import { mentorships } from "../mentorship/entities.js";
import { hardRules } from "../mentorship/hardRules.js";
import { nextFor } from "./storedPlan.js";

/**
 * After a proposal was declined: when it was made under a plan, proposes to its trainee the next in rank. In a
 * transaction of its own, which decides anew whether that is still to be done; what it misses `npm run housekeeping`
 * makes good.
 */
export async function proposeNext(context: Context, info: GraphQLResolveInfo, mentorshipId: string): Promise<void> {
  const [planned] = await context.graph.database.read("mentoringPlan/planOf", { id: mentorshipId }, context.signal);
  const next = planned ? nextFor(planned.weights, planned.trainee) : [];
  if (next.length === 0) return;
  const input = { mentorshipId };
  await write(context, info, {
    statement: "mentoringPlan/proposeNext",
    input,
    changed: {},
    creates: mentorships,
    more: { next, rules: hardRules(context) },
  });
}
