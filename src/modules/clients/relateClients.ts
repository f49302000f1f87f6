import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Client } from "./client.js";

@InputType({ description: "Who is what to whom." })
class RelateClientsInput extends ChangeInput {
  @Field(() => ID, { description: "The client of whom it is said, cli-…" })
  readonly fromClientId: string;
  @Field(() => ID, { description: "The other client, cli-…" })
  readonly toClientId: string;
  @Field(() => String, {
    description:
      "What the first is to the other, 1 to 40 capital letters and _: SPOUSE, PARENT, SIBLING, OWNS, DIRECTS, EMPLOYS, SUPPLIES …",
  })
  readonly kind: string;
  @Field(() => DateScalar, { nullable: true, description: "First day; left out when it is not known." })
  readonly from?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which it no longer holds; left out while it goes on.",
  })
  readonly to?: string | null;
}

const RelateClientsPayload = payload("RelateClients", { client: () => Client });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class RelateClients {
  @Mutation(() => RelateClientsPayload, {
    description: "Records how two of your clients are related; the same pair and kind again changes its days.",
  })
  relateClients(
    @Arg("input", () => RelateClientsInput, { description: "Who is what to whom." }) input: RelateClientsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { fromClientId, toClientId, kind, from, to } = input;
    const wrong = [
      fromClientId === toClientId
        ? ({ code: "INVALID", path: "toClientId", name: "the same client" } as const)
        : undefined,
      /^[A-Z_]{1,40}$/.test(kind) ? undefined : ({ code: "INVALID", path: "kind", name: "A–Z, _" } as const),
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
