import { ArgsType, Field, ObjectType } from "type-graphql";
import { Client } from "../clients/client.js";
import { Serving, ServingRole } from "../clients/serving.js";
import { AsOfArgs, PageAsOfArgs } from "../graphql/asOf.js";
import { connection } from "../graphql/connection.js";
import { Edge } from "../graphql/edge.js";
import { Node } from "../graphql/node.js";
import { NodeKind } from "../graphql/nodeKind.js";
import { Branch } from "../organisation/branch.js";

export const ServedClientConnection = connection("ServedClient", () => Client, Serving);

@ArgsType()
class ClientsArgs extends PageAsOfArgs {
  @Field(() => ServingRole, { nullable: true, description: "Only those served in this role." })
  readonly role?: ServingRole;
}

@NodeKind("mgr", "managers/byId")
@ObjectType({ implements: Node, description: "A client manager (客户经理): a person who wins and keeps clients." })
export class Manager extends Node {
  @Field(() => String, { description: "Name." })
  readonly name: string;
  @Edge("managers/branch", () => Branch, {
    nullable: true,
    args: () => AsOfArgs,
    description: "Where they work on the date; null when nowhere.",
  })
  readonly branch: Branch | null;
  @Edge("managers/clients", () => ServedClientConnection, {
    args: () => ClientsArgs,
    description: "Clients whom they serve on the date, as far as you may see them.",
  })
  readonly clients: unknown;
}
