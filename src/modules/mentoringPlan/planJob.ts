import { Field, Float, ID, ObjectType, registerEnumType } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { UserError, userError } from "../../kernel/graphql/userError.js";
import { MentoringPlanDraft } from "./draft.js";
import { heldPlan } from "./heldPlans.js";
import { type PlanJob, PlanJobStatus, type PlanPhase } from "./planJobs.js";
import { presentDraft } from "./presentDraft.js";

registerEnumType(PlanJobStatus, {
  name: "MentoringPlanJobStatus",
  description: "Where the making of a plan stands.",
  valuesConfig: {
    RUNNING: { description: "It waits for its turn or is being made." },
    DONE: { description: "The plan is there." },
    REFUSED: { description: "The wish cannot be met: see `userErrors`." },
    FAILED: { description: "It could not be made, or took longer than ten minutes: start it again." },
    CANCELLED: { description: "You cancelled it." },
  },
});

const phases = {
  READING: { description: "People, goals, skills and ties are read." },
  PAIRING: { description: "Possible pairs are found and scored." },
  RANKING: { description: "Both sides rank their possible pairs." },
  STABLE: { description: "The stable plan is made." },
  BEST_TOTAL: { description: "The plan of the best total is made." },
  CHECKING: { description: "The plan is checked and described." },
} satisfies Record<PlanPhase, { description: string }>;
export const PlanPhases = Object.fromEntries(Object.keys(phases).map((name) => [name, name])) as {
  [P in PlanPhase]: P;
};
registerEnumType(PlanPhases, {
  name: "MentoringPlanPhase",
  description: "What is being done to make a plan.",
  valuesConfig: phases,
});

@ObjectType({
  description:
    "The making of a plan. It belongs to you, and lives in the process that started it until that ends: another process does not know it.",
})
export class MentoringPlanJob {
  @Field(() => ID, { description: "Names the job. The plan has the same id as its `planId` when it is made." })
  readonly jobId: string;
  @Field(() => PlanJobStatus, { description: "Where it stands." })
  readonly status: PlanJobStatus;
  @Field(() => PlanPhases, { description: "What is being done, or was done last." })
  readonly phase: PlanPhase;
  @Field(() => Float, { description: "The share that is done, 0 to 1." })
  readonly progress: number;
  @Field(() => InstantScalar, { description: "When it was started." })
  readonly startedAt: string;
  @Field(() => InstantScalar, { nullable: true, description: "When it ended; null while it runs." })
  readonly endedAt: string | null;
  @Field(() => MentoringPlanDraft, {
    nullable: true,
    description: "The plan; null until it is made, and when it is kept no longer (an hour).",
  })
  readonly plan: MentoringPlanDraft | null;
  @Field(() => [UserError], { description: "What is wrong with the wish, when it was refused." })
  readonly userErrors: UserError[];
}

export function presentJob(
  context: Context,
  { stop: _, viewerId: __, refusals, id: jobId, ...job }: PlanJob,
): MentoringPlanJob {
  const plan = job.status === PlanJobStatus.DONE ? heldPlan(context, jobId) : undefined;
  return {
    jobId,
    ...job,
    plan: plan ? presentDraft(plan) : null,
    userErrors: refusals.map((refusal) => userError(refusal, context.language)),
  };
}
