import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { PageAsOfArgs } from "../../kernel/graphql/asOf.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Direction, orderBy } from "../../kernel/graphql/page.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { Manager } from "../managers/manager.js";

@ObjectType({ description: "A topic with its names." })
class TopicName {
  @Field(() => ID, { description: "Id of the topic, top-…, for `topic(id)`." })
  readonly topicId: string;
  @Field(() => String, { description: "Its name in English." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "Its name in Chinese; null if it has none." })
  readonly nameZh: string | null;
}

@ObjectType({ description: "All the advice that one person asked of another until the date, summed." })
export class Advice {
  @Field(() => Int, {
    description:
      "How often advice was asked up to the date. A conversation without a number counts once. For a conversation that continued after the date, the first time counts and the others are spread evenly over its days.",
  })
  readonly times: number;
  @Field(() => Boolean, {
    description:
      "Whether `times` is partly an estimate: a conversation continued after the date, and the days between its first and last time are unknown.",
  })
  readonly isEstimated: boolean;
  @Field(() => InstantScalar, { nullable: true, description: "When advice was first asked; null if unknown." })
  readonly firstAt: string | null;
  @Field(() => InstantScalar, {
    nullable: true,
    description: "When advice was last asked, up to the date; null if unknown or after the date.",
  })
  readonly lastAt: string | null;
  @Field(() => [TopicName], { description: "The topics asked about, as far as recorded." })
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
  description: "Sort fields for advice ties.",
  valuesConfig: {
    TIMES: { description: "How often advice was asked." },
    LAST_AT: { description: "When advice was last asked; unknown times first." },
    NAME: { description: "Name of the other person." },
  },
});
const AdviceOrder = orderBy("AdviceOrder", AdviceOrderField);

@ArgsType()
export class AdviceArgs extends PageAsOfArgs {
  @Field(() => AdviceOrder, {
    defaultValue: { field: AdviceOrderField.TIMES, direction: Direction.DESC },
    description: "Default: most frequent first.",
  })
  readonly orderBy: InstanceType<typeof AdviceOrder>;
}
