import { ArgsType, Field, registerEnumType } from "type-graphql";
import { PageAsOfArgs } from "../../kernel/graphql/asOf.js";
import { connection } from "../../kernel/graphql/connection.js";
import { orderBy } from "../../kernel/graphql/page.js";
import { Manager } from "./manager.js";
import { Period } from "./period.js";

enum ReportOrderField {
  NAME = "NAME",
  SINCE = "SINCE",
}
registerEnumType(ReportOrderField, {
  name: "ReportOrderField",
  description: "By what those who report to a manager are ordered.",
  valuesConfig: {
    NAME: { description: "By name." },
    SINCE: { description: "By the first day of the reporting line; unknown days first." },
  },
});

const ReportOrder = orderBy("ReportOrder", ReportOrderField);

export const ReportConnection = connection("Report", () => Manager, Period);

@ArgsType()
export class ReportsArgs extends PageAsOfArgs {
  @Field(() => ReportOrder, { nullable: true, description: "Default: by name." })
  readonly orderBy?: InstanceType<typeof ReportOrder>;
}
