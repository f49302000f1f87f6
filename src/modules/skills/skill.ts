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
    description: "First day of the next version; null while this one is valid.",
  })
  readonly to: string | null;
  @Field(() => Person, { nullable: true, description: "Who confirmed it; null if nobody has." })
  readonly confirmedBy: Person | null;
  @Field(() => String, {
    nullable: true,
    description:
      "The number of the certificate or exam, or the id of the mentorship, that proves it; null if there is none. Part of the file.",
  })
  readonly ref: string | null;
}

@ObjectType({ description: "A skill of a person: a topic and the level." })
export class Skill extends SkillVersion {
  @Child
  @Field(() => Topic, { description: "The topic." })
  readonly topic: Topic;
}

export const SkillVersionConnection = connection("SkillVersion", () => Topic, SkillVersion);

enum SkillVersionOrderField {
  SINCE = "SINCE",
  TOPIC = "TOPIC",
}
registerEnumType(SkillVersionOrderField, {
  name: "SkillVersionOrderField",
  description: "Sort fields for skill versions.",
  valuesConfig: {
    SINCE: { description: "First day; unknown dates first." },
    TOPIC: { description: "English name of the topic." },
  },
});
const SkillVersionOrder = orderBy("SkillVersionOrder", SkillVersionOrderField);

@ArgsType()
export class SkillHistoryArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Only skills in this topic (top-…)." })
  readonly topicId?: string | null;
  @Field(() => SkillVersionOrder, {
    defaultValue: { field: SkillVersionOrderField.SINCE, direction: Direction.DESC },
    description: "Default: latest first.",
  })
  readonly orderBy: InstanceType<typeof SkillVersionOrder>;
}
