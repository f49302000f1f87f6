import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Manager } from "./manager.js";

@InputType({ description: "Who reports to whom, and from when on." })
class SetReportingLineInput extends VersionedChangeInput {
  @Field(() => ID, { description: "Who reports, mgr-…; not you." })
  readonly managerId: string;
  @Field(() => ID, { nullable: true, description: "The new superior, mgr-…; left out or null: nobody from then on." })
  readonly superiorId?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day of the new line; default today. After the first day of the line before, and not in the future.",
  })
  readonly from?: string | null;
}

const SetReportingLinePayload = payload("SetReportingLine", { manager: () => Manager });

@Authorized()
@Resolver()
export class SetReportingLine {
  @Mutation(() => SetReportingLinePayload, {
    description:
      "Lets a manager report to another superior: the line before ends on that day. Lines never form a circle. For HR; for superiors and branch heads, of those who work under them, to those or to themselves.",
  })
  setReportingLine(
    @Arg("input", () => SetReportingLineInput, { description: "Who reports to whom." }) input: SetReportingLineInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("from", input.from, context.today));
    const changed = { manager: "managers/byId" } as const;
    return write(context, info, { statement: "managers/setReportingLine", input, changed, refusals });
  }
}
