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
import { posts } from "../managers/entities.js";
import { Employee } from "./employee.js";
import { EmployeeFunction } from "./employeeFunction.js";
import { colleagues } from "./entities.js";

@InputType({ description: "The person to hire, and their first post." })
class HireEmployeeInput extends ChangeInput {
  @Value(colleagues.fields.name, "Name, {bounds}.")
  readonly name: string;
  @Field(() => EmployeeFunction, { description: "What they do." })
  readonly function: EmployeeFunction;
  @Value(colleagues.fields.externalId, "The bank's own employee number (工号), {bounds}; must be unique.")
  readonly externalId?: string | null;
  @Value(colleagues.fields.email, "E-mail address, {bounds}.")
  readonly email?: string | null;
  @Field(() => DateScalar, { nullable: true, description: "First day; default: today. Not in the future." })
  readonly hiredOn?: string | null;
  @Field(() => ID, { description: "The branch where they will work, brn-…" })
  readonly branchId: string;
  @Value(posts.fields.post, "Title of the post (岗位), {bounds}.")
  readonly post?: string | null;
  @Field(() => ID, { nullable: true, description: "Their superior, mgr-… or emp-…; default: none." })
  readonly superiorId?: string | null;
}

const HireEmployeePayload = payload("HireEmployee", { employee: () => Employee });

@Authorized(Role.HR)
@Resolver()
export class HireEmployee {
  @Mutation(() => HireEmployeePayload, {
    description:
      "Hires somebody who will serve no clients: opens their file with a first post. For a client manager use `hireManager`.",
  })
  hireEmployee(
    @Arg("input", () => HireEmployeeInput, { description: "The person to hire." }) input: HireEmployeeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("hiredOn", input.hiredOn, context.today));
    const changed = { employee: "colleagues/byId" } as const;
    return write(context, info, {
      statement: "colleagues/hireEmployee",
      input,
      changed,
      creates: colleagues,
      refusals,
      more: { spelled: pinyinWith(colleagues, input) },
    });
  }
}
