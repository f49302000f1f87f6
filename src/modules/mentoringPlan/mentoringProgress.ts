import { Arg, Authorized, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { asker } from "../../kernel/access/asker.js";
import { Role } from "../../kernel/access/role.js";
import { startOf } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { later } from "../../kernel/graphql/find.js";
import { Later, laterAll } from "../../kernel/graphql/later.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Weight } from "../../kernel/graphql/weight.js";
import { refuse } from "../../kernel/refusal/refuse.js";
import { Topic } from "../knowledge/topic.js";
import { Manager } from "../managers/manager.js";
import { mayPlan } from "./mayPlan.js";
import { type MentorshipRow, type TopicLevels, totalsOf } from "./progressTotals.js";

@ObjectType({ description: "Levels that trainees gained in a topic." })
class TopicGain {
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
  @Later(() => Topic, { nullable: true, description: "The topic; null if no longer in the database." })
  readonly topic: unknown;
  @Field(() => Int, { description: "Levels gained by all trainees together." })
  readonly levels: number;
  @Field(() => Int, { description: "Number of confirmations that raised a level." })
  readonly confirmations: number;
}

@ObjectType({ description: "Places of a mentor, offered and taken." })
class MentorLoad {
  @Field(() => ID, { description: "The mentor, mgr-…" })
  readonly managerId: string;
  @Later(() => Manager, { nullable: true, description: "The mentor; null if no longer in the database." })
  readonly manager: unknown;
  @Field(() => Int, { description: "Places offered today; 0 if the profile is not active." })
  readonly capacity: number;
  @Field(() => Int, { description: "Places taken by open proposals and active mentorships." })
  readonly taken: number;
}

@ObjectType({ description: "People, and their total number." })
class PeopleList {
  @Field(() => Int, { description: "Total number." })
  readonly totalCount: number;
  @Later(() => [Manager], { description: "The first 100, by id." })
  readonly managers: unknown;
}

@ObjectType({ description: "Mentoring in a branch. Mentorships count where their trainee works today." })
class MentoringProgress {
  @Field(() => DateScalar, { description: "First day of the period." })
  readonly from: string;
  @Field(() => DateScalar, { description: "End of the period (exclusive): the day after its last day." })
  readonly to: string;
  @Field(() => Int, { description: "Number of mentorships begun in the period." })
  readonly started: number;
  @Field(() => Int, { description: "Number of mentorships active today." })
  readonly active: number;
  @Field(() => Int, { description: "Number of proposals waiting for an answer today." })
  readonly proposed: number;
  @Field(() => Int, { description: "Number of mentorships completed in the period." })
  readonly completed: number;
  @Field(() => Int, { description: "Number of mentorships ended early in the period." })
  readonly ended: number;
  @Field(() => Int, { description: "Number of proposals declined in the period." })
  readonly declined: number;
  @Field(() => Int, {
    description: "Number of lapsed proposals whose last step (proposal or mentor's answer) was in the period.",
  })
  readonly lapsed: number;
  @Field(() => Float, { description: "Hours of sessions in the period, to two decimals. Days are days in TIME_ZONE." })
  readonly hours: number;
  @Field(() => [TopicGain], { description: "Levels gained and confirmed by mentors in the period, most first." })
  readonly skillsGained: TopicGain[];
  @Field(() => [MentorLoad], {
    description: "Mentors of the branch who have more trainees than places today, the first 100.",
  })
  readonly overCapacity: MentorLoad[];
  @Field(() => [MentorLoad], { description: "Mentors of the branch with free places today, the first 100." })
  readonly underCapacity: MentorLoad[];
  @Field(() => PeopleList, {
    description: "Managers of the branch with an open goal, but no active mentorship or open proposal today.",
  })
  readonly withoutMentor: PeopleList;
}

const shown = 100;

@Authorized(Role.BRANCH_HEAD, Role.MANAGER, Role.HR, Role.ANALYST, Role.COMPLIANCE)
@Resolver()
export class MentoringProgressQuery {
  @Weight(10)
  @Query(() => MentoringProgress, {
    nullable: true,
    description:
      "Progress of mentoring in a branch and below it. Those who lead people there see the figures of these people; HR, ANALYST and COMPLIANCE see all. Null if there is no such branch.",
  })
  async mentoringProgress(
    @Arg("branchId", () => ID, { description: "The branch, brn-…" }) branchId: string,
    @Arg("from", () => DateScalar, { description: "First day." }) from: string,
    @Arg("to", () => DateScalar, { description: "End of the period (exclusive): the day after its last day." })
    to: string,
    @Ctx() context: Context,
  ): Promise<MentoringProgress | null> {
    mayPlan(context);
    if (from >= to) throw refuse("BAD_USER_INPUT", "`from` must be before `to`.");
    const { graph, today, timeZone, signal } = context;
    if (from > today)
      throw refuse("BAD_USER_INPUT", `\`from\` is ${from}, but today is ${today}: give today or an earlier date.`);
    const { key } = asker(context);
    const { database } = graph;
    const instants = { since: startOf(timeZone, from), until: startOf(timeZone, to) };
    const [[branch], mentorships, loads, waiting] = await Promise.all([
      database.read("mentoringPlan/branchExists", { id: branchId }, signal),
      database.read("mentoringPlan/progress", { key, branchId, from, to, ...instants }, signal),
      database.read("mentoringPlan/loads", { key, branchId }, signal),
      database.read("mentoringPlan/withoutMentor", { key, branchId }, signal),
    ]);
    if (!branch) return null;
    const { skillsGained, ...totals } = totalsOf(mentorships as unknown as MentorshipRow[], from, to);
    const listed = (rows: typeof loads) =>
      rows
        .slice(0, shown)
        .map(({ mentor, ...load }) => ({ managerId: mentor, manager: later("managers/byId", mentor), ...load }));
    return {
      from,
      to,
      ...totals,
      skillsGained: skillsGained.map((gain: TopicLevels) => ({
        ...gain,
        topic: later("knowledge/topicById", gain.topicId),
      })),
      overCapacity: listed(loads.filter(({ capacity, taken }) => taken > capacity)),
      underCapacity: listed(loads.filter(({ capacity, taken }) => taken < capacity)),
      withoutMentor: {
        totalCount: waiting.length,
        managers: laterAll(
          "managers/byId",
          waiting.slice(0, shown).map(({ trainee }) => trainee),
        ),
      },
    };
  }
}
