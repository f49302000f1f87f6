import { ArgsType, Field, ObjectType, registerEnumType } from "type-graphql";
import { connection } from "../../kernel/graphql/connection.js";
import { Direction, orderBy, PageArgs } from "../../kernel/graphql/page.js";
import { InstantScalar } from "../../kernel/graphql/scalars.js";
import { Manager } from "../managers/manager.js";

@ObjectType({ description: "When somebody did something." })
class Moment {
  @Field(() => InstantScalar, { description: "Time of the event." })
  readonly at: string;
}

export const ReaderConnection = connection("Reader", () => Manager, Moment);
export const EndorserConnection = connection("Endorser", () => Manager, Moment);

enum ReaderOrderField {
  AT = "AT",
  NAME = "NAME",
}
registerEnumType(ReaderOrderField, {
  name: "ReaderOrderField",
  description: "Sort fields for readers and endorsers.",
  valuesConfig: { AT: { description: "Time of reading or endorsing." }, NAME: { description: "Name." } },
});
const ReaderOrder = orderBy("ReaderOrder", ReaderOrderField);

@ArgsType()
export class ReadersArgs extends PageArgs {
  @Field(() => ReaderOrder, {
    defaultValue: { field: ReaderOrderField.AT, direction: Direction.DESC },
    description: "Default: latest first.",
  })
  readonly orderBy: InstanceType<typeof ReaderOrder>;
}
