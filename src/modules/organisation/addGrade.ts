import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { range, refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { grades } from "./entities.js";
import { Grade } from "./grade.js";

@InputType({ description: "The new grade." })
class AddGradeInput extends ChangeInput {
  @Field(() => String, { description: "Its name in English, 1 to 200 characters." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "Its name in Chinese, 1 to 200 characters." })
  readonly nameZh?: string | null;
  @Field(() => Int, {
    description: "Its place among the grades, 0 to 1000: the higher, the more senior. Two may share one.",
  })
  readonly rank: number;
}

const AddGradePayload = payload("AddGrade", { grade: () => Grade });

@Authorized(Role.ADMIN)
@Resolver()
export class AddGrade {
  @Mutation(() => AddGradePayload, { description: "Adds a grade. For ADMIN." })
  addGrade(
    @Arg("input", () => AddGradeInput, { description: "The new grade." }) input: AddGradeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(
      text("name", input.name),
      text("nameZh", input.nameZh),
      range("rank", input.rank, 0, 1000),
    );
    const changed = { grade: "organisation/gradeById" } as const;
    return write(context, info, { statement: "organisation/addGrade", input, changed, creates: grades, refusals });
  }
}
