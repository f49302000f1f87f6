import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { pinyinWith } from "../../kernel/entity/pinyinWith.js";
import { given, past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Value } from "../../kernel/graphql/value.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Employee } from "./employee.js";
import type { EmployeeFunction } from "./employeeFunction.js";
import { colleagues } from "./entities.js";

@InputType({ description: "Corrections to a file. Fields left out stay as they are; null clears a field." })
class UpdateEmployeeInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The employee whose file is corrected, emp-…; not yourself." })
  readonly employeeId: string;
  @Value(colleagues.fields.name, "Name, {bounds}.", { isLeftOut: true })
  readonly name?: string | null;
  @Value(colleagues.fields.function, "What they do.", { isLeftOut: true })
  readonly function?: EmployeeFunction | null;
  @Value(colleagues.fields.externalId, "The bank's own employee number (工号), {bounds}; must be unique.", {
    isLeftOut: true,
  })
  readonly externalId?: string | null;
  @Value(colleagues.fields.email, "E-mail address, {bounds}.", { isLeftOut: true })
  readonly email?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day at the institution; not in the future, and not after the start of a post or reporting line.",
  })
  readonly hiredOn?: string | null;
}

const UpdateEmployeePayload = payload("UpdateEmployee", { employee: () => Employee });

@Authorized(Role.HR)
@Resolver()
export class UpdateEmployee {
  @Mutation(() => UpdateEmployeePayload, {
    description: "Corrects the file of an employee who serves no clients. Nobody may correct their own.",
  })
  updateEmployee(
    @Arg("input", () => UpdateEmployeeInput, { description: "The corrections." }) input: UpdateEmployeeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("hiredOn", input.hiredOn, context.today));
    const values = {
      ...given(input, ["name", "function", "externalId", "email", "hiredOn"]),
      ...pinyinWith(colleagues, input),
    };
    const changed = { employee: "colleagues/byId" } as const;
    return write(context, info, {
      statement: "colleagues/updateEmployee",
      input,
      changed,
      refusals,
      more: { values },
    });
  }
}
