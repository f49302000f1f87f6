import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { pinyinWith } from "../../kernel/entity/pinyinWith.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { managers, posts } from "./entities.js";
import { Manager } from "./manager.js";

@InputType({ description: "The person to hire, their first post and grade." })
class HireManagerInput extends ChangeInput {
  @Value(managers.fields.name, "Name, {bounds}.")
  readonly name: string;
  @Value(managers.fields.externalId, "The bank's own employee number (工号), {bounds}; must be unique.")
  readonly externalId?: string | null;
  @Value(managers.fields.email, "E-mail address, {bounds}.")
  readonly email?: string | null;
  @Field(() => DateScalar, { nullable: true, description: "First day; default: today. Not in the future." })
  readonly hiredOn?: string | null;
  @Field(() => ID, { description: "The branch where they will work, brn-…" })
  readonly branchId: string;
  @Value(posts.fields.post, "Title of the post (岗位), {bounds}.")
  readonly post?: string | null;
  @Field(() => ID, { description: "Their grade, grd-…" })
  readonly gradeId: string;
  @Field(() => ID, { nullable: true, description: "Their superior, mgr-… or emp-…; default: none." })
  readonly superiorId?: string | null;
}

const HireManagerPayload = payload("HireManager", { manager: () => Manager });

@Authorized(Role.HR)
@Resolver()
export class HireManager {
  @Mutation(() => HireManagerPayload, {
    description: "Hires a manager: opens their file with a first post and grade.",
  })
  hireManager(
    @Arg("input", () => HireManagerInput, { description: "The person to hire." }) input: HireManagerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("hiredOn", input.hiredOn, context.today));
    const changed = { manager: "managers/byId" } as const;
    return write(context, info, {
      statement: "managers/hireManager",
      input,
      changed,
      creates: managers,
      refusals,
      more: { spelled: pinyinWith(managers, input) },
    });
  }
}
