import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { find } from "../graphql/find.js";
import { Client } from "./client.js";

@Authorized()
@Resolver()
export class ClientQueries {
  @Query(() => Client, {
    nullable: true,
    description: "The client with this id; null when there is none, or none for you.",
  })
  client(
    @Arg("id", () => ID, { description: "cli-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "clients/byId", { key: { id } });
  }
}
