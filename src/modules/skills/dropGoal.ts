import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Manager } from "../managers/manager.js";

@InputType({ description: "The goal to drop." })
class DropGoalInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: "The manager whose goal it is, mgr-…; default: you." })
  readonly managerId?: string | null;
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
}

const DropGoalPayload = payload("DropGoal", { manager: () => Manager });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR)
@Resolver()
export class DropGoal {
  @Mutation(() => DropGoalPayload, {
    description: "Drops a goal of yours or of somebody who works under you. HR may do this for everyone.",
  })
  dropGoal(
    @Arg("input", () => DropGoalInput, { description: "The goal." }) input: DropGoalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, { statement: "skills/dropGoal", input, changed: { manager: "managers/byId" } });
  }
}
