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

@InputType({ description: "Your offer as a mentor. It replaces your earlier offer." })
class OfferMentoringInput extends ChangeInput {
  @Field(() => Int, {
    description:
      "Number of trainees you take at a time, 1 to 20. If it is below the number you have now, you get no new trainees until places are free.",
  })
  readonly capacity: number;
  @Field(() => [MentorshipForm], { description: "The forms of mentorship you offer, at least one." })
  readonly formats: MentorshipForm[];
  @Field(() => String, {
    nullable: true,
    description: "Your note to trainees, at most 1,000 characters; null for none.",
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
    description: "Creates your own mentor profile, or replaces it.",
  })
  offerMentoring(
    @Arg("input", () => OfferMentoringInput, {
      description: "Your offer as a mentor. It replaces your earlier offer.",
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
