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
  description: "Sort fields for people who know a topic.",
  valuesConfig: {
    LEVEL: { description: "Level at which they know it." },
    NAME: { description: "Name." },
    SINCE: { description: "Date the current level was reached; unknown dates first." },
  },
});
const KnowerOrder = orderBy("KnowerOrder", KnowerOrderField);

@ArgsType()
export class KnowersArgs extends PageAsOfArgs {
  @Field(() => Int, { nullable: true, description: "Only managers who know it at least at this level, 1 to 5." })
  readonly minLevel?: number | null;
  @Field(() => KnowerOrder, {
    defaultValue: { field: KnowerOrderField.LEVEL, direction: Direction.DESC },
    description: "Default: highest level first.",
  })
  readonly orderBy: InstanceType<typeof KnowerOrder>;
}
