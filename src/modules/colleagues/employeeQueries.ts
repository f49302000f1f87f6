import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Info, Query, Resolver, registerEnumType } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { connection } from "../../kernel/graphql/connection.js";
import { find } from "../../kernel/graphql/find.js";
import { orderBy, PageArgs } from "../../kernel/graphql/page.js";
import { Employee } from "./employee.js";
import { EmployeeFilter, wayIn } from "./employeeFilter.js";

const EmployeeConnection = connection("Employee", () => Employee);

enum EmployeeOrderField {
  NAME = "NAME",
}
registerEnumType(EmployeeOrderField, {
  name: "EmployeeOrderField",
  description: "Sort fields for employees.",
  valuesConfig: { NAME: { description: "Name." } },
});

const EmployeeOrder = orderBy("EmployeeOrder", EmployeeOrderField);

@ArgsType()
class EmployeesArgs extends PageArgs {
  @Field(() => EmployeeFilter, { nullable: true, description: "Conditions; default: everyone who works here today." })
  readonly filter?: EmployeeFilter | null;
  @Field(() => EmployeeOrder, { nullable: true, description: "Default: by name." })
  readonly orderBy?: InstanceType<typeof EmployeeOrder>;
}

@Authorized()
@Resolver()
export class EmployeeQueries {
  @Query(() => Employee, {
    nullable: true,
    description: "The employee with this id, manager or not; null if there is none.",
  })
  employee(
    @Arg("id", () => ID, { description: "Id of the employee, emp-… or mgr-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "colleagues/byId", { key: { id } });
  }

  @Query(() => EmployeeConnection, { description: "The directory of everyone who works here, by name." })
  employees(
    @Args(() => EmployeesArgs) { filter, ...page }: EmployeesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { fragment, args } = wayIn(filter ?? {});
    return find(context, info, fragment, { args: { ...page, ...args } });
  }
}
