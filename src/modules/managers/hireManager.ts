import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { managers, posts } from "./entities.js";
import { Manager } from "./manager.js";

@InputType({ description: "Who is hired, where, in which grade." })
class HireManagerInput extends ChangeInput {
  @Value(managers.fields.name, "Name, {bounds}.")
  readonly name: string;
  @Value(managers.fields.externalId, "The bank's own number of the person (工号), {bounds}, which nobody else has.")
  readonly externalId?: string | null;
  @Value(managers.fields.email, "E-mail address, {bounds}.")
  readonly email?: string | null;
  @Field(() => DateScalar, { nullable: true, description: "First day; default today. Not in the future." })
  readonly hiredOn?: string | null;
  @Field(() => ID, { description: "Where they work, brn-…" })
  readonly branchId: string;
  @Value(posts.fields.post, "What the post (岗位) is called, {bounds}.")
  readonly post?: string | null;
  @Field(() => ID, { description: "Their grade, grd-…" })
  readonly gradeId: string;
  @Field(() => ID, { nullable: true, description: "To whom they report, mgr-…; default: to nobody yet." })
  readonly superiorId?: string | null;
}

const HireManagerPayload = payload("HireManager", { manager: () => Manager });

@Authorized(Role.HR)
@Resolver()
export class HireManager {
  @Mutation(() => HireManagerPayload, {
    description: "Hires a manager: opens their file with a first post and grade. For HR.",
  })
  hireManager(
    @Arg("input", () => HireManagerInput, { description: "Who is hired." }) input: HireManagerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("hiredOn", input.hiredOn, context.today));
    const changed = { manager: "managers/byId" } as const;
    return write(context, info, { statement: "managers/hireManager", input, changed, creates: managers, refusals });
  }
}
