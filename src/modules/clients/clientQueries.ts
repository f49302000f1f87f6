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
    description: "The client with this id; null if there is none or you may not see it.",
  })
  client(
    @Arg("id", () => ID, { description: "Id of the client, cli-…" }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return find(context, info, "clients/byId", { key: { id } });
  }

  @Query(() => ClientConnection, {
    description:
      "Your present clients: those you serve. Superiors and branch heads also get those served by people under them; HR, ANALYST and COMPLIANCE get all clients.",
  })
  clients(@Args(() => ClientsArgs) args: ClientsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { root, args: asked } = clientList(viewerOf(context), context.graph.database.vault, args);
    return find(context, info, root, { args: asked });
  }
}
