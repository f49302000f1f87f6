import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Employee } from "../colleagues/employee.js";
import { eitherWay } from "../managers/eitherWay.js";
import { Manager } from "../managers/manager.js";
import { skills } from "./entities.js";

@InputType({ description: "The topic, and your level." })
class SetSkillInput extends ChangeInput {
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
  @Value(skills.fields.level, "Level, 1 (beginner) to 5 (teaches experts).")
  readonly level: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day at this level, not before the last change of this skill; default: today.",
  })
  readonly from?: string | null;
}

const SetSkillPayload = payload("SetSkill", { manager: () => Manager, employee: () => Employee }, eitherWay);

@Authorized(Role.MANAGER, Role.EMPLOYEE, Role.BRANCH_HEAD)
@Resolver()
export class SetSkill {
  @Mutation(() => SetSkillPayload, {
    description:
      "Declares how well you know a topic. It counts as self-declared (SELF) until somebody confirms it. It ends an earlier level, even a confirmed one.",
  })
  setSkill(
    @Arg("input", () => SetSkillInput, { description: "Your skill." }) input: SetSkillInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("from", input.from, context.today));
    return write(context, info, {
      statement: "skills/setSkill",
      input,
      changed: { manager: "managers/byId", employee: "colleagues/byId" },
      creates: skills,
      refusals,
    });
  }
}
