import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { PageAsOfArgs } from "../../kernel/graphql/asOf.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Direction, orderBy } from "../../kernel/graphql/page.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { Manager } from "../managers/manager.js";

@ObjectType({ description: "A topic by its names." })
class TopicName {
  @Field(() => ID, { description: "Its id, top-…, for `topic(id)`." })
  readonly topicId: string;
  @Field(() => String, { description: "Its name in English." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "Its name in Chinese; null when it has none." })
  readonly nameZh: string | null;
}

@ObjectType({ description: "All the advice that one manager asked of another until the date, summed." })
class Advice {
  @Field(() => Int, {
    description:
      "How often until the date; a conversation without a number counts once. Of one that went on after the date the first time counts, and the others are spread evenly over its days.",
  })
  readonly times: number;
  @Field(() => Boolean, {
    description:
      "Whether `times` is in part an estimate, because a conversation went on after the date and the days between its first and last time are not known.",
  })
  readonly isEstimated: boolean;
  @Field(() => InstantScalar, { nullable: true, description: "The first time; null when it is not known." })
  readonly firstAt: string | null;
  @Field(() => InstantScalar, {
    nullable: true,
    description: "The last time until the date; null when it is not known or lies after it.",
  })
  readonly lastAt: string | null;
  @Field(() => [TopicName], { description: "About what, as far as it was said." })
  readonly topics: TopicName[];
}

export const AdviceConnection = connection("Advice", () => Manager, Advice);

enum AdviceOrderField {
  TIMES = "TIMES",
  LAST_AT = "LAST_AT",
  NAME = "NAME",
}
registerEnumType(AdviceOrderField, {
  name: "AdviceOrderField",
  description: "What ties of advice are ordered by.",
  valuesConfig: {
    TIMES: { description: "How often." },
    LAST_AT: { description: "When for the last time; unknown is before all others." },
    NAME: { description: "The other's name." },
  },
});
const AdviceOrder = orderBy("AdviceOrder", AdviceOrderField);

@ArgsType()
export class AdviceArgs extends PageAsOfArgs {
  @Field(() => AdviceOrder, {
    defaultValue: { field: AdviceOrderField.TIMES, direction: Direction.DESC },
    description: "Default: the most frequent first.",
  })
  readonly orderBy: InstanceType<typeof AdviceOrder>;
}
