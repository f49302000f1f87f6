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

@InputType({ description: "A level to confirm." })
class ConfirmedLevelInput {
  @Field(() => ID, { description: "The topic, top-…; one of the topics of the mentorship." })
  readonly topicId: string;
  @Field(() => Int, {
    description: "The level reached, 1 to 5; not below a level confirmed by an exam or another person.",
  })
  readonly level: number;
}

@InputType({ description: "The mentorship to complete, and the levels reached." })
class CompleteMentorshipInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The mentorship, mtp-…" })
  readonly mentorshipId: string;
  @Field(() => [ConfirmedLevelInput], {
    description: "Levels to confirm, among the topics of the mentorship, each topic once; empty if none.",
  })
  readonly levels: ConfirmedLevelInput[];
}

const CompleteMentorshipPayload = payload("CompleteMentorship", { mentorship: () => Mentorship });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class CompleteMentorship {
  @Mutation(() => CompleteMentorshipPayload, {
    description:
      "Completes a mentorship of yours as mentor, today. Each level you confirm becomes a new version of the trainee's skill, with the mentorship as evidence.",
  })
  completeMentorship(
    @Arg("input", () => CompleteMentorshipInput, { description: "The mentorship to complete, and the levels reached." })
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
