import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Value } from "../../kernel/graphql/value.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Employee } from "../colleagues/employee.js";
import { eitherWay } from "./eitherWay.js";
import { posts } from "./entities.js";
import { Manager } from "./manager.js";

@InputType({ description: "The person, the new post and its first day." })
class TransferManagerInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The manager or other employee to transfer, mgr-… or emp-…; not yourself." })
  readonly managerId: string;
  @Field(() => ID, { description: "The new branch, brn-…" })
  readonly branchId: string;
  @Value(posts.fields.post, "Title of the new post (岗位), {bounds}.")
  readonly post?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day of the new post; default: today. After the first day of the previous post, and not in the future.",
  })
  readonly from?: string | null;
}

const TransferManagerPayload = payload(
  "TransferManager",
  { manager: () => Manager, employee: () => Employee },
  eitherWay,
);

@Authorized()
@Resolver()
export class TransferManager {
  @Mutation(() => TransferManagerPayload, {
    description:
      "Moves a manager or another employee to another post (调动); the previous post ends on that day. Clients and superior do not change. HR may do this for everyone. Superiors and branch heads may do it for people who work under them, to branches within their reach.",
  })
  transferManager(
    @Arg("input", () => TransferManagerInput, { description: "The person and the new post." })
    input: TransferManagerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("from", input.from, context.today));
    const changed = { manager: "managers/byId", employee: "colleagues/byId" } as const;
    return write(context, info, { statement: "managers/transferManager", input, changed, refusals });
  }
}
