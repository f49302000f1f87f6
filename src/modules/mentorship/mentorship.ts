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

@ObjectType({ description: "A topic to learn in a mentorship." })
export class MentorshipAim {
  @Field(() => Int, {
    nullable: true,
    description: "The level the trainee is to reach, 1 to 5; null if none was set.",
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
    "A mentorship (带教): an experienced manager guides one who wants to learn. Everyone sees the two people, form, status and dates; for the other fields, see their descriptions.",
})
export class Mentorship extends Node {
  @Field(() => Int, {
    description:
      "Increases with every change. Pass it as `expectedVersion` so that you do not overwrite the change of somebody else.",
  })
  readonly version: number;
  @Field(() => MentorshipStatus, { description: "Status today." })
  readonly status: MentorshipStatus;
  @Field(() => MentorshipSide, {
    nullable: true,
    description: "Who must answer the proposal next; null if it is not open.",
  })
  readonly awaits: MentorshipSide | null;
  @Field(() => MentorshipForm, { description: "How mentor and trainee work together." })
  readonly form: MentorshipForm;
  @Field(() => DateScalar, { nullable: true, description: "Date of the proposal; null if unknown." })
  readonly proposedOn: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The date of the latest answer; null if there is none. If a third person proposed it, the mentor answers first and then the trainee.",
  })
  readonly answeredOn: string | null;
  @Field(() => DateScalar, { nullable: true, description: "First day; null if it did not begin or is unknown." })
  readonly from: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day after it ended; null while it is active.",
  })
  readonly to: string | null;
  @Field(() => Boolean, { description: "True if you may not read notes and sessions. They are then null or empty." })
  readonly isMasked: boolean;
  @Identity
  @Field(() => String, {
    nullable: true,
    description:
      "The text of the proposal and, in a separate paragraph, the reason why it was declined or ended; null if empty or masked.",
  })
  readonly note: string | null;
  @Field(() => Float, {
    nullable: true,
    description: "Hours of all sessions, to two decimals; null unless you may read the file of mentor or trainee.",
  })
  readonly hours: number | null;
  @Edge("mentorship/mentor", () => Manager, { description: "The mentor." })
  readonly mentor: Manager;
  @Edge("mentorship/trainee", () => Manager, { description: "The trainee." })
  readonly trainee: Manager;
  @Edge("mentorship/proposer", () => Manager, {
    nullable: true,
    description: "Who proposed it; null if unknown.",
  })
  readonly proposedBy: Manager | null;
  @Edge("mentorship/aims", () => [MentorshipAim], {
    description: "Topics the trainee wants to learn, by name. Empty unless you may read the file of mentor or trainee.",
  })
  readonly topics: MentorshipAim[];
  @Edge("mentorship/sessions", () => MentoringSessionConnection, {
    args: () => PageArgs,
    description: "Its sessions, earliest first. Empty unless you are mentor, trainee or COMPLIANCE.",
  })
  readonly sessions: unknown;
  @Edge("mentoringPlan/planOfMentorship", () => PlannedUnder, {
    nullable: true,
    description: "The plan under which it was proposed; null if there is none or you may not read it.",
  })
  readonly plan: PlannedUnder | null;
  @Edge("mentorship/gained", () => MentorshipGain, {
    nullable: true,
    present: mentorshipGain,
    description: "Results so far; null if it did not begin, or if you may not read the file of mentor or trainee.",
  })
  readonly gained: MentorshipGain | null;
  @Edge("mentorship/shadowing", () => Shadowing, {
    nullable: true,
    description:
      "The shadowing of the two; null if the form is not SHADOWING, or if you may not read the file of mentor or trainee.",
  })
  readonly shadowing: Shadowing | null;
  @Edge("mentorship/viewerCan", () => MentorshipPermissions, { description: "Changes you may make to it now." })
  readonly viewerCan: MentorshipPermissions;
}
