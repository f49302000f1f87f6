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

@InputType({ description: "Conditions for audit records; a record must meet all that are given." })
class AuditFilter {
  @Field(() => ID, {
    nullable: true,
    description: "Only acts of this person or service (by id), or of `operator` or `nobody`.",
  })
  readonly by?: string | null;
  @Field(() => AuditKinds, { nullable: true, description: "Only records of this kind." })
  readonly kind?: AuditKind | null;
  @Field(() => String, { nullable: true, description: "Only this API field, command or error code." })
  readonly operation?: string | null;
  @Field(() => ID, { nullable: true, description: "Only records about the object with this id." })
  readonly id?: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "Only at or after this time." })
  readonly from?: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "Only before this time." })
  readonly to?: string | null;
}

enum AuditOrderField {
  TIME = "TIME",
}
registerEnumType(AuditOrderField, {
  name: "AuditOrderField",
  description: "Sort fields for audit records.",
  valuesConfig: { TIME: { description: "Time of the record." } },
});
const AuditOrder = orderBy("AuditOrder", AuditOrderField);

@ArgsType()
class AuditRecordsArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: "Conditions; default: all." })
  readonly filter?: AuditFilter | null;
  @Field(() => AuditOrder, { nullable: true, description: "Sort order; default: earliest first." })
  readonly orderBy?: InstanceType<typeof AuditOrder> | null;
}

@Authorized(Role.COMPLIANCE)
@Resolver()
export class AuditQueries {
  @Query(() => AuditRecordConnection, {
    description: "The audit trail: changes, unmasked reads, denials and commands run by the operator.",
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
