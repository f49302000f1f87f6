import type { GraphQLResolveInfo } from "graphql";
import {
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Query,
  Resolver,
  registerEnumType,
} from "type-graphql";
import { Role } from "../access/role.js";
import type { AuditKind } from "../audit/trail.js";
import type { Context } from "../context.js";
import { find } from "../graphql/find.js";
import { orderBy, PageArgs } from "../graphql/page.js";
import { InstantScalar } from "../graphql/scalars.js";
import { AuditKinds, AuditRecordConnection } from "./auditRecord.js";

@InputType({ description: "Which records: all that meet every condition given." })
class AuditFilter {
  @Field(() => ID, { nullable: true, description: "Only what this person or service did; `operator`, `nobody`." })
  readonly by?: string | null;
  @Field(() => AuditKinds, { nullable: true, description: "Only of this kind." })
  readonly kind?: AuditKind | null;
  @Field(() => String, { nullable: true, description: "Only this field of the API, command or code." })
  readonly operation?: string | null;
  @Field(() => ID, { nullable: true, description: "Only what touched or showed the thing with this id." })
  readonly id?: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "Only from this instant on." })
  readonly from?: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "Only before this instant." })
  readonly to?: string | null;
}

enum AuditOrderField {
  TIME = "TIME",
}
registerEnumType(AuditOrderField, {
  name: "AuditOrderField",
  description: "What records are ordered by.",
  valuesConfig: { TIME: { description: "When it was." } },
});
const AuditOrder = orderBy("AuditOrder", AuditOrderField);

@ArgsType()
class AuditRecordsArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: "Which ones; default all." })
  readonly filter?: AuditFilter | null;
  @Field(() => AuditOrder, { nullable: true, description: "In which order; default the earliest first." })
  readonly orderBy?: InstanceType<typeof AuditOrder> | null;
}

@Authorized(Role.COMPLIANCE)
@Resolver()
export class AuditQueries {
  @Query(() => AuditRecordConnection, {
    description: "The audit trail: changes, unmasked reads, denials, and what was done on the command line.",
  })
  auditRecords(
    @Args(() => AuditRecordsArgs) { filter, ...page }: AuditRecordsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { by, ...rest } = { ...filter };
    const args = { from: "", to: "9999", ...given(rest), ...page };
    return by == null
      ? find(context, info, "kernel/audit/byTime", { args })
      : find(context, info, "kernel/audit/ofSomebody", { args: { ...args, by } });
  }
}

const given = (filter: object) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value != null));
