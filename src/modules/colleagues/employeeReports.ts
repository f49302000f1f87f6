import { ArgsType, Field } from "type-graphql";
import { PageAsOfArgs } from "../../kernel/graphql/asOf.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Period } from "../managers/period.js";
import { ReportOrder } from "../managers/reports.js";
import { Employee } from "./employee.js";

export const EmployeeReportConnection = connection("EmployeeReport", () => Employee, Period);

@ArgsType()
export class EmployeeReportsArgs extends PageAsOfArgs {
  @Field(() => ReportOrder, { nullable: true, description: "Default: by name." })
  readonly orderBy?: InstanceType<typeof ReportOrder>;
}
