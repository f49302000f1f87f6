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

@InputType({ description: "A topic to learn, and the target level." })
class MentorshipAimInput {
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
  @Field(() => Int, { description: "The level to reach, 1 to 5; must be above the trainee's present level." })
  readonly targetLevel: number;
}

@InputType({ description: "The mentor, the trainee and the topics." })
class ProposeMentorshipInput extends ChangeInput {
  @Field(() => ID, { description: "The mentor, mgr-…; must have an active mentor profile." })
  readonly mentorId: string;
  @Field(() => ID, { description: "The trainee, mgr-…" })
  readonly traineeId: string;
  @Field(() => MentorshipForm, {
    description: "Form of the mentorship; the mentor must offer it.",
  })
  readonly form: MentorshipForm;
  @Field(() => [MentorshipAimInput], { description: "Topics to learn: 1 to 10, each once." })
  readonly topics: MentorshipAimInput[];
  @Field(() => String, {
    nullable: true,
    description: "Your message, at most 1,000 characters. Only mentor, trainee and COMPLIANCE can read it.",
  })
  readonly note?: string | null;
}

const ProposeMentorshipPayload = payload("ProposeMentorship", { mentorship: () => Mentorship });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR)
@Resolver()
export class ProposeMentorship {
  @Mutation(() => ProposeMentorshipPayload, {
    description:
      "Proposes a mentorship. Mentor, trainee, the trainee's superiors and HR may do this. The other side answers; if a third person proposes, the mentor answers first and then the trainee.",
  })
  proposeMentorship(
    @Arg("input", () => ProposeMentorshipInput, { description: "The mentor, the trainee and the topics." })
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
