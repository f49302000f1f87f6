import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { range, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Manager } from "../managers/manager.js";

@InputType({ description: "What somebody is to learn." })
class SetGoalInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: "Whose goal, mgr-…; default your own." })
  readonly managerId?: string | null;
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
  @Field(() => Int, { description: "The level to reach, 1 to 5, above the one that they have." })
  readonly targetLevel: number;
  @Field(() => Int, { defaultValue: 1, description: "How important it is: 1 (the least) to 1000." })
  readonly priority: number;
}

const SetGoalPayload = payload("SetGoal", { manager: () => Manager });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR)
@Resolver()
export class SetGoal {
  @Mutation(() => SetGoalPayload, {
    description:
      "Sets what you, or somebody who works under you, are to learn; HR for everyone, before their first day too. A goal for the same topic is changed, or opened again.",
  })
  setGoal(
    @Arg("input", () => SetGoalInput, { description: "The goal." }) input: SetGoalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(
      range("targetLevel", input.targetLevel, 1, 5),
      range("priority", input.priority, 1, 1000),
    );
    return write(context, info, {
      statement: "skills/setGoal",
      input,
      changed: { manager: "managers/byId" },
      refusals,
    });
  }
}
