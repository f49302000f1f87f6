import { ArgsType, Field, registerEnumType } from "type-graphql";
import { Direction, orderBy, PageArgs } from "../../kernel/graphql/page.js";

export enum TimeOrderField {
  TIME = "TIME",
}
registerEnumType(TimeOrderField, {
  name: "TimeOrderField",
  description: "What a list of things that happened is ordered by.",
  valuesConfig: { TIME: { description: "When it happened." } },
});

const TimeOrder = orderBy("TimeOrder", TimeOrderField);

/** A page of things that happened, the latest first unless asked otherwise. */
@ArgsType()
export class TimedPageArgs extends PageArgs {
  @Field(() => TimeOrder, {
    defaultValue: { field: TimeOrderField.TIME, direction: Direction.DESC },
    description: "Default: the latest first.",
  })
  readonly orderBy: InstanceType<typeof TimeOrder>;
}
