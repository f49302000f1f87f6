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
  description: "By what the staff of a branch is ordered.",
  valuesConfig: {
    NAME: { description: "By name." },
    SINCE: { description: "By the first day of the post; unknown days first." },
  },
});

const StaffOrder = orderBy("StaffOrder", StaffOrderField);

const StaffConnection = connection("Staff", () => Manager, Post);

@ArgsType()
class StaffArgs extends PageAsOfArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether those at all branches below count too; default: only those at this branch.",
  })
  readonly wholeSubtree: boolean;
  @Field(() => StaffOrder, { nullable: true, description: "Default: by name." })
  readonly orderBy?: InstanceType<typeof StaffOrder>;
}

@NodeKind(branches, "organisation/branchById")
@ObjectType({
  implements: Node,
  description:
    "A branch (机构) of the institution; branches form a tree. Answers as it is now: the tree has no history.",
})
export class Branch extends Node {
  @Field(() => String, { description: "Its name in English." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "Its name in Chinese; null when it has none." })
  readonly nameZh: string | null;
  @Field(() => BranchKind, { description: "Head office, branch or sub-branch." })
  readonly kind: BranchKind;
  @Edge("organisation/parent", () => Branch, {
    nullable: true,
    description: "The branch of which it is a part; null at the top.",
  })
  readonly parent: Branch | null;
  @Edge("organisation/children", () => [Branch], { description: "The branches directly below, by name." })
  readonly children: Branch[];
  @Edge("organisation/managers", () => StaffConnection, {
    args: () => StaffArgs,
    description: "Who works there on the date, with their posts.",
  })
  readonly managers: unknown;
  @Edge("organisation/morale", () => GroupMean, {
    nullable: true,
    args: () => AsOfArgs,
    present: branchMorale,
    description:
      "How those felt who worked there or anywhere below when they answered: each person counts once in a quarter, with the mean of their scores in it. As a superior you are told of the teams that report to you. Null unless you answer for the branch, or for HR, ANALYST and COMPLIANCE.",
  })
  readonly morale: GroupMean | null;
  @Edge("organisation/satisfaction", () => GroupMean, {
    nullable: true,
    args: () => AsOfArgs,
    present: satisfactionOf,
    description:
      "How satisfied clients were with those who worked there or anywhere below when they answered: each client counts with the latest score in a quarter about each manager. As a superior you are told of the managers whose files you read. Null unless you answer for the branch, or for HR, ANALYST and COMPLIANCE.",
  })
  readonly satisfaction: GroupMean | null;
}
