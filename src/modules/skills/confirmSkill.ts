import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import { Role } from "../../kernel/access/role.js";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf, text } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { Value } from "../../kernel/graphql/value.js";
import { ChangeInput, write } from "../../kernel/graphql/write.js";
import { Employee } from "../colleagues/employee.js";
import { eitherWay } from "../managers/eitherWay.js";
import { Manager } from "../managers/manager.js";
import { skills } from "./entities.js";
import { SkillEvidence } from "./skillEvidence.js";

@InputType({ description: "The person, the topic, the level and the evidence." })
class ConfirmSkillInput extends ChangeInput {
  @Field(() => ID, { description: "The manager or other employee whose skill it is, mgr-… or emp-…; not yourself." })
  readonly managerId: string;
  @Field(() => ID, { description: "The topic, top-…" })
  readonly topicId: string;
  @Value(skills.fields.level, "Level, 1 (beginner) to 5 (teaches experts).")
  readonly level: number;
  @Field(() => SkillEvidence, { description: "Kind of evidence. SELF is not accepted here." })
  readonly evidence: SkillEvidence;
  @Field(() => String, {
    nullable: true,
    description:
      "Number of the exam or certificate, 1 to 200 characters; required for EXAM and CERTIFICATE. Leave it out for MENTORSHIP: the mentorship is recorded.",
  })
  readonly ref?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day at this level, not before the last change of this skill; default: today.",
  })
  readonly from?: string | null;
}

const ConfirmSkillPayload = payload("ConfirmSkill", { manager: () => Manager, employee: () => Employee }, eitherWay);

@Authorized(Role.MANAGER, Role.BRANCH_HEAD, Role.HR)
@Resolver()
export class ConfirmSkill {
  @Mutation(() => ConfirmSkillPayload, {
    description:
      "Confirms how well somebody else knows a topic. Those they work under may use CONFIRMED, EXAM and CERTIFICATE; HR may use EXAM and CERTIFICATE; their mentor may use MENTORSHIP.",
  })
  confirmSkill(
    @Arg("input", () => ConfirmSkillInput, { description: "The skill to confirm." }) input: ConfirmSkillInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(
      past("from", input.from, context.today),
      text("ref", input.ref),
      input.evidence === SkillEvidence.SELF ? { code: "INVALID", path: "evidence", name: "SELF_DECLARED" } : undefined,
      isProof(input.evidence) && input.ref == null ? { code: "INVALID", path: "ref", name: "REQUIRED" } : undefined,
      input.evidence === SkillEvidence.MENTORSHIP && input.ref != null
        ? { code: "INVALID", path: "ref", name: "NOT_HERE" }
        : undefined,
    );
    return write(context, info, {
      statement: "skills/confirmSkill",
      input,
      changed: { manager: "managers/byId", employee: "colleagues/byId" },
      creates: skills,
      refusals,
    });
  }
}

/** Evidence that has a number of its own. */
const isProof = (evidence: SkillEvidence) => evidence === SkillEvidence.EXAM || evidence === SkillEvidence.CERTIFICATE;
