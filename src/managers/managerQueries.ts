import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { connection } from "../graphql/connection.js";
import { find } from "../graphql/find.js";
import { PageArgs } from "../graphql/page.js";
import { Manager } from "./manager.js";

const ManagerConnection = connection("Manager", () => Manager);

@Authorized()
@Resolver()
export class ManagerQueries {
  @Query(() => Manager, { nullable: true, description: "The manager with this id; null when there is none." })
  manager(
    @Arg("id", () => ID, { description: "mgr-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "managers/byId", { key: { id } });
  }

  @Query(() => ManagerConnection, { description: "The directory of managers, by name." })
  managers(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return find(context, info, "managers/byName", { args });
  }
}
