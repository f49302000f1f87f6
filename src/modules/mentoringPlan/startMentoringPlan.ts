import { Arg, Authorized, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { UserError, userError } from "../../kernel/graphql/userError.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { faultsOf } from "./checkWish.js";
import { notHeld } from "./heldPlans.js";
import { mayPlan } from "./mayPlan.js";
import { MentoringPlanJob, presentJob } from "./planJob.js";
import { jobOf, PlanJobStatus, startJob } from "./planJobs.js";
import { MentoringPlanInput } from "./planWish.js";

@ObjectType({ description: "The job, or the reasons why it was not started." })
class MentoringPlanJobPayload {
  @Field(() => MentoringPlanJob, { nullable: true, description: "The job; null if it was not started." })
  readonly job: MentoringPlanJob | null;
  @Field(() => [UserError], {
    description: "Errors in the request. Errors found while matching are in `job.userErrors`.",
  })
  readonly userErrors: UserError[];
}

/** A plan is no change of the graph: these two begin and end work in this process, and write nothing. */
@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class StartMentoringPlan {
  @Weight(200)
  @Mutation(() => MentoringPlanJobPayload, {
    description:
      "Starts to match a cohort like `mentoringPlan`, but in the background, for up to ten minutes. `mentoringPlanJob` shows the progress.",
  })
  startMentoringPlan(
    @Arg("input", () => MentoringPlanInput, { description: "The cohort of a plan, and how to match it." })
    input: MentoringPlanInput,
    @Ctx() context: Context,
  ): MentoringPlanJobPayload {
    mayPlan(context);
    const faults = faultsOf(input);
    if (faults.length > 0) return { job: null, userErrors: faults.map((fault) => userError(fault, context.language)) };
    return { job: presentJob(context, startJob(context, input)), userErrors: [] };
  }

  @Mutation(() => MentoringPlanJobPayload, { description: "Stops the computation of a plan that you started." })
  cancelMentoringPlan(
    @Arg("id", () => ID, { description: "The job's id." }) id: string,
    @Ctx() context: Context,
  ): MentoringPlanJobPayload {
    const job = jobOf(context, id);
    if (!job) throw notHeld(id);
    if (job.status === PlanJobStatus.RUNNING) {
      job.stop.abort(new Error("cancelled"));
      job.status = PlanJobStatus.CANCELLED;
    }
    return { job: presentJob(context, job), userErrors: [] };
  }
}
