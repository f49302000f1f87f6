import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { range, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { newId, VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { skills } from "../skills/entities.js";
import { distinct } from "./distinct.js";
import { Mentorship } from "./mentorship.js";

@InputType({ description: "A level that you confirm." })
class ConfirmedLevelInput {
  @Field(() => ID, { description: "The topic, top-…, one of those aimed at." })
  readonly topicId: string;
  @Field(() => Int, { description: "The level now, 1 to 5; not below one that an exam or another person confirmed." })
  readonly level: number;
}

@InputType({ description: "Which mentorship is completed, and what was learnt." })
class CompleteMentorshipInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The mentorship, mtp-…" })
  readonly mentorshipId: string;
  @Field(() => [ConfirmedLevelInput], {
    description:
      "What the trainee has learnt, of the topics aimed at, each once; empty when nothing is to be confirmed.",
  })
  readonly levels: ConfirmedLevelInput[];
}

const CompleteMentorshipPayload = payload("CompleteMentorship", { mentorship: () => Mentorship });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class CompleteMentorship {
  @Mutation(() => CompleteMentorshipPayload, {
    description:
      "Completes a mentorship that you guide, today. Each level that you confirm becomes a new version of the trainee's skill with the mentorship as its evidence.",
  })
  completeMentorship(
    @Arg("input", () => CompleteMentorshipInput, { description: "Which mentorship is completed, and what was learnt." })
    input: CompleteMentorshipInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "mentorship/completeMentorship",
      input,
      changed: { mentorship: "mentorship/byId" },
      more: { skillIds: input.levels.map(() => newId(skills)) },
      refusals: refusalsOf(
        distinct(
          "levels",
          input.levels.map(({ topicId }) => topicId),
          0,
          100,
        ),
        ...input.levels.map(({ level }, at) => range(`levels.${at}.level`, level, 1, 5)),
      ),
    });
  }
}
