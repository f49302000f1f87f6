import { Field, Float, Int, ObjectType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { Child, Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { PageArgs } from "../../kernel/graphql/page.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Identity } from "../../kernel/vault/identity.js";
import { Topic } from "../knowledge/topic.js";
import { Manager } from "../managers/manager.js";
import { PlannedUnder } from "../mentoringPlan/mentoringPlan.js";
import { mentorships } from "./entities.js";
import { MentoringSession } from "./mentoringSession.js";
import { MentorshipGain, mentorshipGain } from "./mentorshipGain.js";
import { MentorshipForm, MentorshipSide, MentorshipStatus } from "./mentorshipKinds.js";
import { MentorshipPermissions } from "./mentorshipPermissions.js";
import { Shadowing } from "./shadowing.js";

export const MentoringSessionConnection = connection("MentoringSession", () => MentoringSession);

@ObjectType({ description: "A topic that a mentorship aims at." })
export class MentorshipAim {
  @Field(() => Int, {
    nullable: true,
    description: "The level that the trainee is to reach, 1 to 5; null when none was set.",
  })
  readonly targetLevel: number | null;
  @Child
  @Field(() => Topic, { description: "The topic." })
  readonly topic: Topic;
}

@NodeKind(mentorships, "mentorship/byId")
@ObjectType({
  implements: Node,
  description:
    "A mentorship (辅导): a manager who knows more guides one who is to learn. Everyone sees who guides whom, its form, status and days; the rest is for the two and those above them.",
})
export class Mentorship extends Node {
  @Field(() => Int, {
    description: "Counts the changes; give it as `expectedVersion` to refuse to overwrite another's.",
  })
  readonly version: number;
  @Field(() => MentorshipStatus, { description: "Where it stands today." })
  readonly status: MentorshipStatus;
  @Field(() => MentorshipSide, {
    nullable: true,
    description: "Who is to answer the proposal next; null when none is open.",
  })
  readonly awaits: MentorshipSide | null;
  @Field(() => MentorshipForm, { description: "How the two work together." })
  readonly form: MentorshipForm;
  @Field(() => DateScalar, { nullable: true, description: "The day of the proposal; null when it is not known." })
  readonly proposedOn: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day of the latest answer; null when there is none. What a third person proposes is answered by the mentor and then by the trainee.",
  })
  readonly answeredOn: string | null;
  @Field(() => DateScalar, { nullable: true, description: "First day; null when it did not begin or is not known." })
  readonly from: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it no longer went on; null while it does.",
  })
  readonly to: string | null;
  @Field(() => Boolean, { description: "True when notes and sessions are not yours to read: they are then empty." })
  readonly isMasked: boolean;
  @Identity
  @Field(() => String, {
    nullable: true,
    description:
      "What was written with the proposal and, in a paragraph of its own, why it was declined or ended; null when nothing, or masked.",
  })
  readonly note: string | null;
  @Field(() => Float, {
    nullable: true,
    description:
      "Hours of all sessions, to two decimals; null unless you are one of the two or may read the file of one of them.",
  })
  readonly hours: number | null;
  @Edge("mentorship/mentor", () => Manager, { description: "Who guides." })
  readonly mentor: Manager;
  @Edge("mentorship/trainee", () => Manager, { description: "Who is trained." })
  readonly trainee: Manager;
  @Edge("mentorship/proposer", () => Manager, {
    nullable: true,
    description: "Who proposed it; null when that is not known.",
  })
  readonly proposedBy: Manager | null;
  @Edge("mentorship/aims", () => [MentorshipAim], {
    description: "What the trainee is to learn, by name; empty unless you may read the file of one of the two.",
  })
  readonly topics: MentorshipAim[];
  @Edge("mentorship/sessions", () => MentoringSessionConnection, {
    args: () => PageArgs,
    description: "Its sessions, the earliest first; for the two and for compliance, empty for others.",
  })
  readonly sessions: unknown;
  @Edge("mentoringPlan/planOfMentorship", () => PlannedUnder, {
    nullable: true,
    description: "The plan under which it was proposed; null when there is none, or when it is not yours to read.",
  })
  readonly plan: PlannedUnder | null;
  @Edge("mentorship/gained", () => MentorshipGain, {
    nullable: true,
    present: mentorshipGain,
    description:
      "What it brought so far; null when it did not begin, and unless you may read the file of one of the two.",
  })
  readonly gained: MentorshipGain | null;
  @Edge("mentorship/shadowing", () => Shadowing, {
    nullable: true,
    description:
      "What the two did together; null when the form is not SHADOWING, and unless you may read the file of one of the two.",
  })
  readonly shadowing: Shadowing | null;
  @Edge("mentorship/viewerCan", () => MentorshipPermissions, { description: "What you may do with it now." })
  readonly viewerCan: MentorshipPermissions;
}
