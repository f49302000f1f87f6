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
import { managers } from "./entities.js";
import { Manager } from "./manager.js";

@InputType({ description: "Corrections to a file. Fields left out stay as they are; null clears a field." })
class UpdateManagerInput extends VersionedChangeInput {
  @Field(() => ID, { description: "The manager whose file is corrected, mgr-…; not yourself." })
  readonly managerId: string;
  @Value(managers.fields.name, "Name, {bounds}.", { isLeftOut: true })
  readonly name?: string | null;
  @Value(managers.fields.externalId, "The bank's own employee number (工号), {bounds}; must be unique.", {
    isLeftOut: true,
  })
  readonly externalId?: string | null;
  @Value(managers.fields.email, "E-mail address, {bounds}.", { isLeftOut: true })
  readonly email?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day at the institution; not in the future, and not after the start of a post, grade or reporting line.",
  })
  readonly hiredOn?: string | null;
}

const UpdateManagerPayload = payload("UpdateManager", { manager: () => Manager });

@Authorized(Role.HR)
@Resolver()
export class UpdateManager {
  @Mutation(() => UpdateManagerPayload, {
    description: "Corrects the file of a manager. Nobody may correct their own.",
  })
  updateManager(
    @Arg("input", () => UpdateManagerInput, { description: "The corrections." }) input: UpdateManagerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("hiredOn", input.hiredOn, context.today));
    const values = { ...given(input, ["name", "externalId", "email", "hiredOn"]), ...pinyinWith(managers, input) };
    const changed = { manager: "managers/byId" } as const;
    return write(context, info, { statement: "managers/updateManager", input, changed, refusals, more: { values } });
  }
}
