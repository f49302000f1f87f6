import { fixedPlaces } from "../personas.js";

/** What somebody is there for. Only leaders, members and heads have clients. */
export type Role = "PRESIDENT" | "STAFF" | "HEAD" | "FORMER_HEAD" | "LEADER" | "MEMBER";

export interface FixedPerson {
  readonly place: number;
  readonly name: string;
  readonly latin: string;
  readonly role: Role;
  readonly title: string;
  /** Index of the branch. */
  readonly branch: number;
}

/** The people whom every demo institution has, in the order of their places. */
export const fixedPeople: readonly FixedPerson[] = [
  {
    place: fixedPlaces.president,
    name: "赵振华",
    latin: "zhenhua.zhao",
    role: "PRESIDENT",
    title: "President",
    branch: 0,
  },
  {
    place: fixedPlaces.hr,
    name: "周敏",
    latin: "min.zhou",
    role: "STAFF",
    title: "Head of human resources",
    branch: 0,
  },
  {
    place: fixedPlaces.analyst,
    name: "Daniel Tan",
    latin: "daniel.tan",
    role: "STAFF",
    title: "Network analyst",
    branch: 0,
  },
  {
    place: fixedPlaces.compliance,
    name: "孙丽",
    latin: "li.sun",
    role: "STAFF",
    title: "Compliance officer",
    branch: 0,
  },
  { place: fixedPlaces.admin, name: "何伟", latin: "wei.he", role: "STAFF", title: "System administrator", branch: 0 },
  {
    place: fixedPlaces.branchHead,
    name: "李国强",
    latin: "guoqiang.li",
    role: "HEAD",
    title: "Branch head",
    branch: 1,
  },
  { place: fixedPlaces.mentor, name: "陈静", latin: "jing.chen", role: "MEMBER", title: "Client manager", branch: 1 },
  {
    place: fixedPlaces.broker,
    name: "Grace Lam",
    latin: "grace.lam",
    role: "MEMBER",
    title: "Client manager",
    branch: 2,
  },
];
