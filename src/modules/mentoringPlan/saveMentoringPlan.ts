import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { unmatched } from "../../algorithms/matching/market.js";
import { levelsOf } from "../../algorithms/matching/rules.js";
import { isTaught } from "../../algorithms/matching/score.js";
import { Role } from "../../kernel/access/role.js";
import type { Context, Language } from "../../kernel/context.js";
import { find } from "../../kernel/graphql/find.js";
import { refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, newId, write } from "../../kernel/graphql/write.js";
import { mentorships } from "../mentorship/entities.js";
import { hardRules } from "../mentorship/hardRules.js";
import { MentorshipForm } from "../mentorship/mentorshipKinds.js";
import { cohortPool } from "./cohortPool.js";
import { plans } from "./entities.js";
import { explainPair } from "./explainPair.js";
import { type HeldPlan, heldPlan } from "./heldPlans.js";
import { MentoringPlan } from "./mentoringPlan.js";
import { nextOf } from "./presentDraft.js";
import { storedPlan } from "./storedPlan.js";

@InputType({ description: "The plan to save, and the text of its proposals." })
class SaveMentoringPlanInput extends ChangeInput {
  @Field(() => ID, {
    description: "Id of a plan that you computed within the last hour, through the same server process.",
  })
  readonly planId: string;
  @Field(() => MentorshipForm, {
    defaultValue: MentorshipForm.ONE_TO_ONE,
    description: "The form to propose. A mentor who does not offer it gets the first form they offer.",
  })
  readonly form: MentorshipForm;
  @Field(() => String, {
    nullable: true,
    description: "Your message to all mentors and trainees, at most 1,000 characters.",
  })
  readonly note?: string | null;
}

@ObjectType({ description: "A pair whose score changed since the plan was computed. The proposal is still made." })
class SavedPairWarning {
  @Field(() => ID, { description: "The mentor, mgr-…" })
  readonly mentorId: string;
  @Field(() => ID, { description: "The trainee, mgr-…" })
  readonly traineeId: string;
  @Field(() => Int, { description: "The score when the plan was computed, in millionths." })
  readonly scoreWas: number;
  @Field(() => Int, { description: "The score now, in millionths, with the network distance of the plan." })
  readonly scoreIs: number;
  @Field(() => String, { description: "The warning in words." })
  readonly message: string;
}

@ObjectType({ description: "Answer of `saveMentoringPlan`: the saved plan, or why it was refused." })
class SaveMentoringPlanPayload extends payload("SaveMentoringPlanChange", { plan: () => MentoringPlan }) {
  @Field(() => [SavedPairWarning], { description: "Pairs whose score has changed; empty if the plan was refused." })
  readonly warnings: SavedPairWarning[];
}

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR)
@Resolver()
export class SaveMentoringPlan {
  @Mutation(() => SaveMentoringPlanPayload, {
    description:
      "Saves a plan. Every pair becomes a proposal, which the mentor answers first and then the trainee. The next mentors in each trainee's ranking are kept. Everything is saved or nothing: if a pair no longer meets a rule, the change is refused and the pair is named. Those who lead the trainees, and HR, may do this.",
  })
  async saveMentoringPlan(
    @Arg("input", () => SaveMentoringPlanInput, { description: "The plan to save, and the text of its proposals." })
    input: SaveMentoringPlanInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const held = heldPlan(context, input.planId);
    const warnings = held ? await warningsAbout(context, held) : [];
    const saved = await write(context, info, {
      statement: "mentoringPlan/saveMentoringPlan",
      input,
      changed: { plan: "mentoringPlan/byId" },
      creates: plans,
      more: {
        rules: hardRules(context),
        method: held?.wish.method ?? "",
        weights: held ? storedPlan(held.wish, nextInRank(held)) : "",
        pairs: held ? proposalsOf(held) : [],
      },
      refusals: refusalsOf(text("note", input.note, 1000)),
    });
    return { ...saved, warnings: saved.userErrors.length > 0 ? [] : warnings };
  }

  @Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR, Role.ANALYST, Role.COMPLIANCE)
  @Query(() => MentoringPlan, {
    nullable: true,
    description: "The saved plan with this id; null if there is none or you may not see it.",
  })
  savedMentoringPlan(
    @Arg("id", () => ID, { description: "Id of the plan, pln-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "mentoringPlan/byId", { key: { id } });
  }
}

/** Topics that one mentorship aims at, at most. */
const mostAims = 10;

/** The proposals that a plan becomes, each with what the mentor can teach of what the trainee wants. */
function proposalsOf({ pool, plan }: HeldPlan) {
  const places = new Map<number, number>();
  for (const m of plan.mentor) places.set(m, (places.get(m) ?? 0) + 1);
  return pool.trainees.flatMap((trainee, t) => {
    const m = plan.mentor[t]!;
    if (m === unmatched) return [];
    const mentor = pool.mentors[m]!;
    const levels = levelsOf(mentor);
    const aims = trainee.goals
      .filter((goal) => isTaught(goal, levels.get(goal.topic) ?? 0))
      .slice(0, mostAims)
      .map(({ topic, target }) => ({ topicId: topic, targetLevel: target }));
    return [
      {
        id: newId(mentorships),
        mentorId: mentor.id,
        traineeId: trainee.id,
        rank: plan.traineeRank[t]! + 1,
        of: places.get(m)!,
        aims,
      },
    ];
  });
}

function nextInRank(held: HeldPlan): Record<string, string[]> {
  const { pool, plan } = held;
  return Object.fromEntries(
    pool.trainees.flatMap(({ id }, t) => {
      const next = plan.mentor[t] === unmatched ? [] : nextOf(held, t).map(({ mentorId }) => mentorId);
      return next.length > 0 ? [[id, next]] : [];
    }),
  );
}

/** Pairs whose score has changed. People who have left or are in a mentorship are handled by the rules. */
async function warningsAbout(context: Context, { pool, plan, wish }: HeldPlan): Promise<SavedPairWarning[]> {
  const now = (await cohortPool(context, {})).pool;
  const mentors = new Map(now.mentors.map((mentor) => [mentor.id, mentor]));
  const trainees = new Map(now.trainees.map((trainee) => [trainee.id, trainee]));
  const explaining = { weights: wish.weights, names: new Map<string, string>(), language: context.language };
  return pool.trainees.flatMap(({ id: traineeId }, t) => {
    const m = plan.mentor[t]!;
    const mentor = m === unmatched ? undefined : mentors.get(pool.mentors[m]!.id);
    const trainee = trainees.get(traineeId);
    if (!mentor || !trainee) return [];
    const scoreWas = plan.score[t]!;
    const scoreIs = explainPair(mentor, trainee, plan.hops[t]!, explaining).score;
    if (scoreIs === scoreWas) return [];
    return [
      {
        mentorId: mentor.id,
        traineeId,
        scoreWas,
        scoreIs,
        message: words[context.language](mentor.id, traineeId, scoreWas, scoreIs),
      },
    ];
  });
}

const words: Record<Language, (mentor: string, trainee: string, was: number, is: number) => string> = {
  en: (mentor, trainee, was, is) =>
    `The score of ${mentor} and ${trainee} is now ${is}; it was ${was} when the plan was computed.`,
  zh: (mentor, trainee, was, is) => `${mentor} 与 ${trainee} 的匹配得分现为 ${is}，生成计划时为 ${was}。`,
};
