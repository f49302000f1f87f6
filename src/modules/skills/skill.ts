import { ArgsType, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { Child } from "../../kernel/graphql/edge.js";
import { Direction, orderBy, PageArgs } from "../../kernel/graphql/page.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Topic } from "../knowledge/topic.js";
import { Person } from "./person.js";
import { SkillLevel } from "./skillLevel.js";

@ObjectType({ description: "One version of a skill: every change of level or evidence begins a new one." })
class SkillVersion extends SkillLevel {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which the next version began; null while it goes on.",
  })
  readonly to: string | null;
  @Field(() => Person, { nullable: true, description: "Who confirmed it; null while nobody has." })
  readonly confirmedBy: Person | null;
  @Field(() => String, {
    nullable: true,
    description:
      "The number of the certificate or exam, or the id of the mentorship, that proves it; null when none does. File.",
  })
  readonly ref: string | null;
}

@ObjectType({ description: "What a manager knows, and how well." })
export class Skill extends SkillVersion {
  @Child
  @Field(() => Topic, { description: "What they know." })
  readonly topic: Topic;
}

export const SkillVersionConnection = connection("SkillVersion", () => Topic, SkillVersion);

enum SkillVersionOrderField {
  SINCE = "SINCE",
  TOPIC = "TOPIC",
}
registerEnumType(SkillVersionOrderField, {
  name: "SkillVersionOrderField",
  description: "What versions of skills are ordered by.",
  valuesConfig: {
    SINCE: { description: "Their first days; an unknown day is before all others." },
    TOPIC: { description: "The English names of their topics." },
  },
});
const SkillVersionOrder = orderBy("SkillVersionOrder", SkillVersionOrderField);

@ArgsType()
export class SkillHistoryArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Only this topic (top-…)." })
  readonly topicId?: string | null;
  @Field(() => SkillVersionOrder, {
    defaultValue: { field: SkillVersionOrderField.SINCE, direction: Direction.DESC },
    description: "Default: the latest first.",
  })
  readonly orderBy: InstanceType<typeof SkillVersionOrder>;
}
