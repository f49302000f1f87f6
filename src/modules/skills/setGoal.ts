import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { payload } from "../../kernel/graphql/payload.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Manager } from "../managers/manager.js";
import { goals } from "./entities.js";

@InputType({ description: "A learning goal." })
class SetGoalInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: "The manager whose goal it is, mgr-…; default: you." })
  readonly managerId?: string | null;
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
  @Value(goals.fields.targetLevel, "The level to reach, {bounds}; must be above the present level.")
  readonly targetLevel: number;
  @Value(goals.fields.priority, "Importance, 1 (least) to 1000.", { defaultValue: 1 })
  readonly priority: number;
}

const SetGoalPayload = payload("SetGoal", { manager: () => Manager });

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR)
@Resolver()
export class SetGoal {
  @Mutation(() => SetGoalPayload, {
    description:
      "Sets a learning goal for yourself or for somebody who works under you. HR may do this for everyone, also before their first day. An existing goal for the same topic is changed or reopened.",
  })
  setGoal(
    @Arg("input", () => SetGoalInput, { description: "The goal." }) input: SetGoalInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return write(context, info, {
      statement: "skills/setGoal",
      input,
      changed: { manager: "managers/byId" },
    });
  }
}
