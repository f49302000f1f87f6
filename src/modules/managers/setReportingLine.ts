import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../kernel/context.js";
import { past, refusalsOf } from "../../kernel/graphql/inputChecks.js";
import { payload } from "../../kernel/graphql/payload.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { VersionedChangeInput, write } from "../../kernel/graphql/write.js";
import { Employee } from "../colleagues/employee.js";
import { eitherWay } from "./eitherWay.js";
import { Manager } from "./manager.js";

@InputType({ description: "The person, the new superior and the first day." })
class SetReportingLineInput extends VersionedChangeInput {
  @Field(() => ID, {
    description: "The manager or other employee whose superior changes, mgr-… or emp-…; not yourself.",
  })
  readonly managerId: string;
  @Field(() => ID, { nullable: true, description: "The new superior, mgr-… or emp-…; leave out or null for none." })
  readonly superiorId?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day of the new reporting line; default: today. After the first day of the previous one, and not in the future.",
  })
  readonly from?: string | null;
}

const SetReportingLinePayload = payload(
  "SetReportingLine",
  { manager: () => Manager, employee: () => Employee },
  eitherWay,
);

@Authorized()
@Resolver()
export class SetReportingLine {
  @Mutation(() => SetReportingLinePayload, {
    description:
      "Changes the superior of a manager or another employee; the previous reporting line ends on that day. Reporting lines must not form a cycle. HR may do this for everyone. Superiors and branch heads may do it for people who work under them; the new superior must be one of these people or themselves.",
  })
  setReportingLine(
    @Arg("input", () => SetReportingLineInput, { description: "The person and the new superior." })
    input: SetReportingLineInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const refusals = refusalsOf(past("from", input.from, context.today));
    const changed = { manager: "managers/byId", employee: "colleagues/byId" } as const;
    return write(context, info, { statement: "managers/setReportingLine", input, changed, refusals });
  }
}
