import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { given } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { grades } from "./entities.js";
import { Grade } from "./grade.js";

@InputType({ description: "What is to change of a grade: what is left out stays, null takes a value away." })
class UpdateGradeInput extends ChangeInput {
  @Field(() => ID, { description: "The grade, grd-…" })
  readonly gradeId: string;
  @Value(grades.fields.name, "Its name in English, {bounds}.", { isLeftOut: true })
  readonly name?: string | null;
  @Value(grades.fields.nameZh, "Its name in Chinese, {bounds}.", { isLeftOut: true })
  readonly nameZh?: string | null;
  @Value(grades.fields.rank, "Its place among the grades, {bounds}.", { isLeftOut: true })
  readonly rank?: number | null;
}

const UpdateGradePayload = payload("UpdateGrade", { grade: () => Grade });

@Authorized(Role.ADMIN)
@Resolver()
export class UpdateGrade {
  @Mutation(() => UpdateGradePayload, { description: "Changes a grade, for all who hold or held it. For ADMIN." })
  updateGrade(
    @Arg("input", () => UpdateGradeInput, { description: "What to change." }) input: UpdateGradeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const more = { values: given(input, ["name", "nameZh", "rank"]) };
    const changed = { grade: "organisation/gradeById" } as const;
    return write(context, info, { statement: "organisation/updateGrade", input, changed, more });
  }
}
