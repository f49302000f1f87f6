import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { grades } from "./entities.js";
import { Grade } from "./grade.js";

@InputType({ description: "The new grade." })
class AddGradeInput extends ChangeInput {
  @Value(grades.fields.name, "Its name in English, {bounds}.")
  readonly name: string;
  @Value(grades.fields.nameZh, "Its name in Chinese, {bounds}.")
  readonly nameZh?: string | null;
  @Value(grades.fields.rank, "Its place among the grades, {bounds}: the higher, the more senior. Two may share one.")
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
    const changed = { grade: "organisation/gradeById" } as const;
    return write(context, info, { statement: "organisation/addGrade", input, changed, creates: grades });
  }
}
