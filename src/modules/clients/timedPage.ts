import { ArgsType, Field, registerEnumType } from "type-graphql";
import { Direction, orderBy, PageArgs } from "../../kernel/graphql/page.js";

export enum TimeOrderField {
  TIME = "TIME",
}
registerEnumType(TimeOrderField, {
  name: "TimeOrderField",
  description: "Sort fields for events.",
  valuesConfig: { TIME: { description: "Time of the event." } },
});

const TimeOrder = orderBy("TimeOrder", TimeOrderField);

/** A page of things that happened, the latest first unless asked otherwise. */
@ArgsType()
export class TimedPageArgs extends PageArgs {
  @Field(() => TimeOrder, {
    defaultValue: { field: TimeOrderField.TIME, direction: Direction.DESC },
    description: "Default: latest first.",
  })
  readonly orderBy: InstanceType<typeof TimeOrder>;
}
