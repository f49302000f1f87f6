import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { range, refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { distinct } from "./distinct.js";
import { mentorProfiles } from "./entities.js";
import { MentorProfile } from "./mentorProfile.js";
import { MentorshipForm } from "./mentorshipKinds.js";

@InputType({ description: "What you offer as a mentor; it replaces what you offered before." })
class OfferMentoringInput extends ChangeInput {
  @Field(() => Int, {
    description:
      "How many trainees you take at a time, 1 to 20. Below the places taken: nobody new comes until some are free.",
  })
  readonly capacity: number;
  @Field(() => [MentorshipForm], { description: "The forms you offer, at least one." })
  readonly formats: MentorshipForm[];
  @Field(() => String, {
    nullable: true,
    description: "What you say to trainees, 1,000 characters at most; null for nothing.",
  })
  readonly note?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: "Whether you take new trainees." })
  readonly active: boolean;
}

const OfferMentoringPayload = payload("OfferMentoring", { profile: () => MentorProfile });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class OfferMentoring {
  @Mutation(() => OfferMentoringPayload, {
    description: "Makes your own mentor profile, or replaces what it says.",
  })
  offerMentoring(
    @Arg("input", () => OfferMentoringInput, {
      description: "What you offer as a mentor; it replaces what you offered before.",
    })
    input: OfferMentoringInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "mentorship/offerMentoring",
      input,
      changed: { profile: "mentorship/profileById" },
      creates: mentorProfiles,
      refusals: refusalsOf(
        range("capacity", input.capacity, 1, 20),
        distinct("formats", input.formats, 1, 2),
        text("note", input.note, 1000),
      ),
    });
  }
}
