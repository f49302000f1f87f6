import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { range, refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { distinct } from "./distinct.js";
import { mentorships } from "./entities.js";
import { hardRules } from "./hardRules.js";
import { Mentorship } from "./mentorship.js";
import { MentorshipForm } from "./mentorshipKinds.js";

@InputType({ description: "A topic to learn, and how far." })
class MentorshipAimInput {
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
  @Field(() => Int, { description: "The level to reach, 1 to 5, above the trainee's own." })
  readonly targetLevel: number;
}

@InputType({ description: "Who is to guide whom, and to what end." })
class ProposeMentorshipInput extends ChangeInput {
  @Field(() => ID, { description: "Who is to guide, mgr-…, with an active mentor profile." })
  readonly mentorId: string;
  @Field(() => ID, { description: "Who is to be trained, mgr-…" })
  readonly traineeId: string;
  @Field(() => MentorshipForm, {
    description: "How the two are to work together; one of the forms that the mentor offers.",
  })
  readonly form: MentorshipForm;
  @Field(() => [MentorshipAimInput], { description: "What the trainee is to learn: 1 to 10 topics, each once." })
  readonly topics: MentorshipAimInput[];
  @Field(() => String, {
    nullable: true,
    description: "What you say to them, 1,000 characters at most. Only the two read it.",
  })
  readonly note?: string | null;
}

const ProposeMentorshipPayload = payload("ProposeMentorship", { mentorship: () => Mentorship });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR)
@Resolver()
export class ProposeMentorship {
  @Mutation(() => ProposeMentorshipPayload, {
    description:
      "Proposes that one manager guides another. For the two, the trainee's superiors and HR. The other side answers; what a third person proposes, the mentor answers first and then the trainee.",
  })
  proposeMentorship(
    @Arg("input", () => ProposeMentorshipInput, { description: "Who is to guide whom, and to what end." })
    input: ProposeMentorshipInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "mentorship/proposeMentorship",
      input,
      changed: { mentorship: "mentorship/byId" },
      creates: mentorships,
      more: { rules: hardRules(context) },
      refusals: refusalsOf(
        distinct(
          "topics",
          input.topics.map(({ topicId }) => topicId),
          1,
          10,
        ),
        ...input.topics.map(({ targetLevel }, at) => range(`topics.${at}.targetLevel`, targetLevel, 1, 5)),
        text("note", input.note, 1000),
      ),
    });
  }
}
