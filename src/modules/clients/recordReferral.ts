import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Client } from "./client.js";

@InputType({ description: "The two clients." })
class RecordReferralInput extends ChangeInput {
  @Field(() => ID, { description: "The client who made the referral, cli-…" })
  readonly fromClientId: string;
  @Field(() => ID, { description: "The client who was referred, cli-…" })
  readonly toClientId: string;
  @Field(() => DateScalar, { nullable: true, description: "The date; default: today. Not in the future." })
  readonly on?: string | null;
}

const RecordReferralPayload = payload("RecordReferral", { client: () => Client });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD)
@Resolver()
export class RecordReferral {
  @Mutation(() => RecordReferralPayload, {
    description: "Records that one of your clients referred another of your clients to the bank.",
  })
  recordReferral(
    @Arg("input", () => RecordReferralInput, { description: "The two clients." }) input: RecordReferralInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { fromClientId, toClientId } = input;
    const same =
      fromClientId === toClientId ? ({ code: "INVALID", path: "toClientId", name: "SAME_CLIENT" } as const) : undefined;
    return write(context, info, {
      statement: "clients/recordReferral",
      input,
      changed: { client: "clients/byId" },
      refusals: refusalsOf(same, past("on", input.on, context.today)),
      more: { ids: [fromClientId, toClientId].sort() },
    });
  }
}
