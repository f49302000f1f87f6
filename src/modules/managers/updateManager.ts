import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { given, kept, past, refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Manager } from "./manager.js";

@InputType({ description: "What is to be corrected in whose file: what is left out stays, null takes a value away." })
class UpdateManagerInput extends VersionedChangeInput {
  @Field(() => ID, { description: "Whose file, mgr-…; not your own." })
  readonly managerId: string;
  @Field(() => String, { nullable: true, description: "Name, 1 to 200 characters; cannot be taken away." })
  readonly name?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The bank's own number of the person (工号), 1 to 50 characters, which nobody else has.",
  })
  readonly externalId?: string | null;
  @Field(() => String, { nullable: true, description: "E-mail address, 1 to 200 characters." })
  readonly email?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day; not in the future, and not after a post, grade or reporting line began.",
  })
  readonly hiredOn?: string | null;
}

const UpdateManagerPayload = payload("UpdateManager", { manager: () => Manager });

@Authorized(Role.HR)
@Resolver()
export class UpdateManager {
  @Mutation(() => UpdateManagerPayload, { description: "Corrects the file of a manager. For HR, and not one's own." })
  updateManager(
    @Arg("input", () => UpdateManagerInput, { description: "What to correct." }) input: UpdateManagerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(
      kept("name", input.name),
      text("name", input.name),
      text("externalId", input.externalId, 50),
      text("email", input.email),
      past("hiredOn", input.hiredOn, context.today),
    );
    const values = given(input, ["name", "externalId", "email", "hiredOn"]);
    const changed = { manager: "managers/byId" } as const;
    return write(context, info, { statement: "managers/updateManager", input, changed, refusals, more: { values } });
  }
}
