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
  description: "Sort fields for those who report to somebody.",
  valuesConfig: {
    NAME: { description: "Name." },
    SINCE: { description: "First day of the reporting line; unknown dates first." },
  },
});

export const ReportOrder = orderBy("ReportOrder", ReportOrderField);

export const ReportConnection = connection("Report", () => Manager, Period);

@ArgsType()
export class ReportsArgs extends PageAsOfArgs {
  @Field(() => ReportOrder, { nullable: true, description: "Default: by name." })
  readonly orderBy?: InstanceType<typeof ReportOrder>;
}
