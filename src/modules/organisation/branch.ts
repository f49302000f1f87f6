import { ArgsType, Field, ObjectType, registerEnumType } from "type-graphql";
import { AsOfArgs, PageAsOfArgs } from "../../kernel/graphql/asOf.js";
import { connection } from "../../kernel/graphql/connection.js";
import { Edge } from "../../kernel/graphql/edge.js";
import { GroupMean } from "../../kernel/graphql/groupMean.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { orderBy } from "../../kernel/graphql/page.js";
import { Manager } from "../managers/manager.js";
import { BranchKind } from "./branchKind.js";
import { branchMorale } from "./branchMorale.js";
import { satisfactionOf } from "./branchSatisfaction.js";
import { branches } from "./entities.js";
import { Post } from "./post.js";

enum StaffOrderField {
  NAME = "NAME",
  SINCE = "SINCE",
}
registerEnumType(StaffOrderField, {
  name: "StaffOrderField",
  description: "Sort fields for the staff of a branch.",
  valuesConfig: {
    NAME: { description: "Name." },
    SINCE: { description: "First day of the post; unknown dates first." },
  },
});

const StaffOrder = orderBy("StaffOrder", StaffOrderField);

const StaffConnection = connection("Staff", () => Manager, Post);

@ArgsType()
class StaffArgs extends PageAsOfArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether to include all branches below; default: only this branch.",
  })
  readonly wholeSubtree: boolean;
  @Field(() => StaffOrder, { nullable: true, description: "Default: by name." })
  readonly orderBy?: InstanceType<typeof StaffOrder>;
}

@NodeKind(branches, "organisation/branchById")
@ObjectType({
  implements: Node,
  description:
    "A branch (机构) of the institution; branches form a tree. Always shown as it is now: the tree has no history.",
})
export class Branch extends Node {
  @Field(() => String, { description: "Its name in English." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "Its name in Chinese; null if it has none." })
  readonly nameZh: string | null;
  @Field(() => BranchKind, { description: "Level: head office, branch or sub-branch." })
  readonly kind: BranchKind;
  @Edge("organisation/parent", () => Branch, {
    nullable: true,
    description: "The parent branch; null at the top.",
  })
  readonly parent: Branch | null;
  @Edge("organisation/children", () => [Branch], { description: "The branches directly below it, by name." })
  readonly children: Branch[];
  @Edge("organisation/managers", () => StaffConnection, {
    args: () => StaffArgs,
    description: "Managers who work there on the date, with their posts.",
  })
  readonly managers: unknown;
  @Edge("organisation/morale", () => GroupMean, {
    nullable: true,
    args: () => AsOfArgs,
    present: branchMorale,
    description:
      "Morale of those who worked in the branch or below it when they answered. Each person counts once per quarter, with the mean of their scores. A superior sees the teams that report to them. Null unless you are responsible for the branch or are HR, ANALYST or COMPLIANCE.",
  })
  readonly morale: GroupMean | null;
  @Edge("organisation/satisfaction", () => GroupMean, {
    nullable: true,
    args: () => AsOfArgs,
    present: satisfactionOf,
    description:
      "Client satisfaction with those who worked in the branch or below it when the client answered. Per quarter, each client's latest score about each manager counts. A superior sees the managers whose files they may read. Null unless you are responsible for the branch or are HR, ANALYST or COMPLIANCE.",
  })
  readonly satisfaction: GroupMean | null;
}
