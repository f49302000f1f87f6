import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Manager } from "../managers/manager.js";

@InputType({ description: "Which goal is to be dropped." })
class DropGoalInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: "Whose goal, mgr-…; default your own." })
  readonly managerId?: string | null;
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
}

const DropGoalPayload = payload("DropGoal", { manager: () => Manager });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR)
@Resolver()
export class DropGoal {
  @Mutation(() => DropGoalPayload, {
    description: "Drops a goal of yours or of somebody who works under you; HR for everyone.",
  })
  dropGoal(
    @Arg("input", () => DropGoalInput, { description: "The goal." }) input: DropGoalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, { statement: "skills/dropGoal", input, changed: { manager: "managers/byId" } });
  }
}
