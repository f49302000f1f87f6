import { ArgsType, Field, Int, registerEnumType } from "type-graphql";
import { PageAsOfArgs } from "../../kernel/graphql/asOf.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Direction, orderBy } from "../../kernel/graphql/page.js";
import { Manager } from "../managers/manager.js";
import { SkillLevel } from "./skillLevel.js";

export const KnowerConnection = connection("Knower", () => Manager, SkillLevel);

enum KnowerOrderField {
  LEVEL = "LEVEL",
  NAME = "NAME",
  SINCE = "SINCE",
}
registerEnumType(KnowerOrderField, {
  name: "KnowerOrderField",
  description: "What those who know a topic are ordered by.",
  valuesConfig: {
    LEVEL: { description: "How well they know it." },
    NAME: { description: "Their names." },
    SINCE: { description: "Since when they know it so well; an unknown day is before all others." },
  },
});
const KnowerOrder = orderBy("KnowerOrder", KnowerOrderField);

@ArgsType()
export class KnowersArgs extends PageAsOfArgs {
  @Field(() => Int, { nullable: true, description: "Only those who know it at least so well, 1 to 5." })
  readonly minLevel?: number | null;
  @Field(() => KnowerOrder, {
    defaultValue: { field: KnowerOrderField.LEVEL, direction: Direction.DESC },
    description: "Default: who knows it best first.",
  })
  readonly orderBy: InstanceType<typeof KnowerOrder>;
}
