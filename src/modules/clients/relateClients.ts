import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Client } from "./client.js";

@InputType({ description: "The two clients and their relation." })
class RelateClientsInput extends ChangeInput {
  @Field(() => ID, { description: "The first client, cli-…" })
  readonly fromClientId: string;
  @Field(() => ID, { description: "The second client, cli-…" })
  readonly toClientId: string;
  @Field(() => String, {
    description:
      "What the first client is to the second, 1 to 40 capital letters and _: SPOUSE, PARENT, SIBLING, OWNS, DIRECTS, EMPLOYS, SUPPLIES …",
  })
  readonly kind: string;
  @Field(() => DateScalar, { nullable: true, description: "First day; leave out if unknown." })
  readonly from?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day after it ended; leave out while it lasts.",
  })
  readonly to?: string | null;
}

const RelateClientsPayload = payload("RelateClients", { client: () => Client });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class RelateClients {
  @Mutation(() => RelateClientsPayload, {
    description:
      "Records how two of your clients are related. Recording the same pair and kind again changes the dates.",
  })
  relateClients(
    @Arg("input", () => RelateClientsInput, { description: "The two clients and their relation." })
    input: RelateClientsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { fromClientId, toClientId, kind, from, to } = input;
    const wrong = [
      fromClientId === toClientId ? ({ code: "INVALID", path: "toClientId", name: "SAME_CLIENT" } as const) : undefined,
      /^[A-Z_]{1,40}$/.test(kind) ? undefined : ({ code: "INVALID", path: "kind", name: "1–40 A–Z _" } as const),
      from && to && to < from ? ({ code: "TOO_EARLY", path: "to", name: from } as const) : undefined,
    ];
    return write(context, info, {
      statement: "clients/relateClients",
      input,
      changed: { client: "clients/byId" },
      refusals: refusalsOf(...wrong),
      more: { ids: [fromClientId, toClientId].sort() },
    });
  }
}
