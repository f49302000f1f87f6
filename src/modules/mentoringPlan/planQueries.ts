import { Arg, Args, Authorized, Ctx, ID, Query, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { type Refusal, userError } from "../../kernel/graphql/userError.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { faultsOf } from "./checkWish.js";
import { MentoringPlanAnswer } from "./draft.js";
import { heldPlan, newDraftId, notHeld } from "./heldPlans.js";
import { mayPlan } from "./mayPlan.js";
import { MentoringPlanJob, presentJob } from "./planJob.js";
import { jobOf, planFor } from "./planJobs.js";
import { MentoringPlanInput } from "./planWish.js";
import { presentDraft } from "./presentDraft.js";

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class PlanQueries {
  @Weight(200)
  @Query(() => MentoringPlanAnswer, {
    description:
      "Matches a whole cohort with mentors who have a free place. The cohort is everyone for whom you may plan who has an open goal and no open mentorship. For those who lead people, HR, ANALYST and COMPLIANCE. With thousands of trainees it takes longer than a request may: use `startMentoringPlan`.",
  })
  async mentoringPlan(
    @Args(() => MentoringPlanInput) input: MentoringPlanInput,
    @Ctx() context: Context,
  ): Promise<MentoringPlanAnswer> {
    mayPlan(context);
    const refused = (refusals: readonly Refusal[]) => ({
      plan: null,
      userErrors: refusals.map((refusal) => userError(refusal, context.language)),
    });
    const faults = faultsOf(input);
    if (faults.length > 0) return refused(faults);
    const made = await planFor(context, input, newDraftId());
    return "plan" in made ? { plan: presentDraft(made), userErrors: [] } : refused(made);
  }

  @Query(() => MentoringPlanJob, {
    description:
      "Progress of a plan computation that you started, with the plan when it is ready. Only the person who started it can see it.",
  })
  mentoringPlanJob(
    @Arg("id", () => ID, { description: "The job id that `startMentoringPlan` returned." }) id: string,
    @Ctx() context: Context,
  ): MentoringPlanJob {
    const job = jobOf(context, id);
    if (!job) throw notHeld(id);
    return presentJob(context, job);
  }

  @Query(() => MentoringPlanAnswer, {
    description: "A plan that you computed within the last hour, by its id.",
  })
  mentoringPlanDraft(
    @Arg("id", () => ID, { description: "Id of the plan." }) id: string,
    @Ctx() context: Context,
  ): MentoringPlanAnswer {
    const held = heldPlan(context, id);
    if (!held) throw notHeld(id);
    return { plan: presentDraft(held), userErrors: [] };
  }
}
