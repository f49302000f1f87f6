import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Authorized, Ctx, Field, ID, Info, Query, Resolver, registerEnumType } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { connection } from "../../kernel/graphql/connection.js";
import { find } from "../../kernel/graphql/find.js";
import { orderBy, PageArgs } from "../../kernel/graphql/page.js";
import { Manager } from "./manager.js";
import { ManagerFilter, wayIn } from "./managerFilter.js";

const ManagerConnection = connection("Manager", () => Manager);

enum ManagerOrderField {
  NAME = "NAME",
}
registerEnumType(ManagerOrderField, {
  name: "ManagerOrderField",
  description: "Sort fields for managers.",
  valuesConfig: { NAME: { description: "Name." } },
});

const ManagerOrder = orderBy("ManagerOrder", ManagerOrderField);

@ArgsType()
class ManagersArgs extends PageArgs {
  @Field(() => ManagerFilter, { nullable: true, description: "Conditions; default: everyone who works here today." })
  readonly filter?: ManagerFilter | null;
  @Field(() => ManagerOrder, { nullable: true, description: "Default: by name." })
  readonly orderBy?: InstanceType<typeof ManagerOrder>;
}

@Authorized()
@Resolver()
export class ManagerQueries {
  @Query(() => Manager, { nullable: true, description: "The manager with this id; null if there is none." })
  manager(
    @Arg("id", () => ID, { description: "Id of the manager, mgr-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "managers/byId", { key: { id } });
  }

  @Query(() => ManagerConnection, { description: "The directory of managers, by name." })
  managers(
    @Args(() => ManagersArgs) { filter, ...page }: ManagersArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { fragment, args } = wayIn(filter ?? {});
    return find(context, info, fragment, { args: { ...page, ...args } });
  }
}
