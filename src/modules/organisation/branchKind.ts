import { registerEnumType } from "type-graphql";

export enum BranchKind {
  HEAD_OFFICE = "HEAD_OFFICE",
  BRANCH = "BRANCH",
  SUB_BRANCH = "SUB_BRANCH",
}
registerEnumType(BranchKind, {
  name: "BranchKind",
  description: "Level of a branch in the institution.",
  valuesConfig: {
    HEAD_OFFICE: { description: "The head office (总行)." },
    BRANCH: { description: "A branch (分行)." },
    SUB_BRANCH: { description: "A sub-branch (支行)." },
  },
});
