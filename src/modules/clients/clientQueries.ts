import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { viewerOf } from "../../kernel/access/asker.js";
import type { Context } from "../../kernel/context.js";
import { connection } from "../../kernel/graphql/connection.js";
import { find } from "../../kernel/graphql/find.js";
import { Client } from "./client.js";
import { ClientsArgs } from "./clientFilter.js";
import { clientList } from "./clientList.js";

const ClientConnection = connection("Client", () => Client);

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

  @Query(() => ClientConnection, {
    description:
      "Your clients of today: those you serve; for superiors and branch heads also those whom the people under them serve; for HR, ANALYST and COMPLIANCE all.",
  })
  clients(@Args(() => ClientsArgs) args: ClientsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { root, args: asked } = clientList(viewerOf(context), context.graph.database.vault, args);
    return find(context, info, root, { args: asked });
  }
}
