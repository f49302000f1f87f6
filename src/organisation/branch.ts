import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Node } from "../graphql/node.js";
import { NodeKind } from "../graphql/nodeKind.js";

export enum BranchKind {
  HEAD_OFFICE = "HEAD_OFFICE",
  BRANCH = "BRANCH",
  SUB_BRANCH = "SUB_BRANCH",
}
registerEnumType(BranchKind, {
  name: "BranchKind",
  description: "The level of a branch in the institution.",
  valuesConfig: {
    HEAD_OFFICE: { description: "The head office (总行)." },
    BRANCH: { description: "A branch (分行)." },
    SUB_BRANCH: { description: "A sub-branch (支行)." },
  },
});

@NodeKind("brn", "organisation/branchById")
@ObjectType({
  implements: Node,
  description:
    "A branch (机构) of the institution; branches form a tree. Answers as it is now: the tree has no history.",
})
export class Branch extends Node {
  @Field(() => String, { description: "Its name in English." })
  readonly name: string;
  @Field(() => String, { nullable: true, description: "Its name in Chinese." })
  readonly nameZh: string | null;
  @Field(() => BranchKind, { description: "Head office, branch or sub-branch." })
  readonly kind: BranchKind;
}
