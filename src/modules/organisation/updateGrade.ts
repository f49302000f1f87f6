import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { given, kept, range, refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Grade } from "./grade.js";

@InputType({ description: "What is to change of a grade: what is left out stays, null takes a value away." })
class UpdateGradeInput extends ChangeInput {
  @Field(() => ID, { description: "The grade, grd-…" })
  readonly gradeId: string;
  @Field(() => String, {
    nullable: true,
    description: "Its name in English, 1 to 200 characters; cannot be taken away.",
  })
  readonly name?: string | null;
  @Field(() => String, { nullable: true, description: "Its name in Chinese, 1 to 200 characters." })
  readonly nameZh?: string | null;
  @Field(() => Int, { nullable: true, description: "Its place among the grades, 0 to 1000; cannot be taken away." })
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
    const refusals = refusalsOf(
      kept("name", input.name),
      kept("rank", input.rank),
      text("name", input.name),
      text("nameZh", input.nameZh),
      range("rank", input.rank, 0, 1000),
    );
    const more = { values: given(input, ["name", "nameZh", "rank"]) };
    const changed = { grade: "organisation/gradeById" } as const;
    return write(context, info, { statement: "organisation/updateGrade", input, changed, refusals, more });
  }
}
