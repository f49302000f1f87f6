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
  description: "Status of the computation of a plan.",
  valuesConfig: {
    RUNNING: { description: "The job is waiting for its turn or running." },
    DONE: { description: "The plan is ready." },
    REFUSED: { description: "The request cannot be met; see `userErrors`." },
    FAILED: { description: "The computation failed or took longer than ten minutes; start it again." },
    CANCELLED: { description: "You cancelled the job." },
  },
});

const phases = {
  READING: { description: "Reading people, goals, skills and ties." },
  PAIRING: { description: "Finding and scoring possible pairs." },
  RANKING: { description: "Ranking the possible pairs for both sides." },
  STABLE: { description: "Computing the stable plan." },
  BEST_TOTAL: { description: "Computing the plan with the best total." },
  CHECKING: { description: "Checking and describing the plan." },
} satisfies Record<PlanPhase, { description: string }>;
export const PlanPhases = Object.fromEntries(Object.keys(phases).map((name) => [name, name])) as {
  [P in PlanPhase]: P;
};
registerEnumType(PlanPhases, {
  name: "MentoringPlanPhase",
  description: "Phase of the computation of a plan.",
  valuesConfig: phases,
});

@ObjectType({
  description:
    "A running or finished computation of a plan. Only you can see it, and only through the server process that started it, until that process ends.",
})
export class MentoringPlanJob {
  @Field(() => ID, { description: "Id of the job, and `planId` of the plan when it is ready." })
  readonly jobId: string;
  @Field(() => PlanJobStatus, { description: "Status of the job." })
  readonly status: PlanJobStatus;
  @Field(() => PlanPhases, { description: "The present phase, or the last one." })
  readonly phase: PlanPhase;
  @Field(() => Float, { description: "Progress, 0 to 1." })
  readonly progress: number;
  @Field(() => InstantScalar, { description: "When the job was started." })
  readonly startedAt: string;
  @Field(() => InstantScalar, { nullable: true, description: "When the job ended; null while it runs." })
  readonly endedAt: string | null;
  @Field(() => MentoringPlanDraft, {
    nullable: true,
    description: "The plan; null until it is ready, and after it has expired (one hour).",
  })
  readonly plan: MentoringPlanDraft | null;
  @Field(() => [UserError], { description: "Errors in the request or the data, if the job was refused." })
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
