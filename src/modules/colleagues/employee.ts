import { Field, Int, ObjectType } from "type-graphql";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { Edge } from "../../kernel/graphql/edge.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { Romanised } from "../../kernel/graphql/romanised.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { AdviceArgs } from "../knowledge/advice.js";
import { HeldPost } from "../managers/heldPost.js";
import { Manager } from "../managers/manager.js";
import { Branch } from "../organisation/branch.js";
import { Skill } from "../skills/skill.js";
import { EmployeeAdviceConnection } from "./employeeAdvice.js";
import { EmployeeFunction } from "./employeeFunction.js";
import { EmployeePermissions } from "./employeePermissions.js";
import { EmployeeReportConnection, EmployeeReportsArgs } from "./employeeReports.js";
import { colleagues } from "./entities.js";

@NodeKind(colleagues, "colleagues/byId")
@ObjectType({
  implements: Node,
  description:
    "Somebody who works here, manager or not. A manager has the same id here, and `manager` leads to what only managers have. Fields of the file (档案) are null or empty unless `fileIsVisible` is true.",
})
export class Employee extends Node {
  @Field(() => String, { description: "Name." })
  readonly name: string;
  @Romanised
  @Field(() => String, {
    nullable: true,
    description:
      "A Chinese name in Latin letters, surname first: Chen Jing for 陈静. Null if the name is written in Latin letters already. It is made by rule: somebody may write their own name otherwise.",
  })
  readonly latinName: string | null;
  @Field(() => EmployeeFunction, { nullable: true, description: "What they do; null for a client manager." })
  readonly function: EmployeeFunction | null;
  @Field(() => Boolean, {
    description: "Whether they work here today. False if they have left or have not started yet.",
  })
  readonly isCurrent: boolean;
  @Field(() => Boolean, {
    description:
      "Whether you may read their file (档案). If false, fields that are part of the file are null or empty.",
  })
  readonly fileIsVisible: boolean;
  @Field(() => Int, {
    nullable: true,
    description:
      "Increases with every change of the file. Pass it as `expectedVersion` so that you do not overwrite the change of somebody else. Part of the file.",
  })
  readonly version: number | null;
  @Field(() => String, { nullable: true, description: "The bank's own employee number (工号). Part of the file." })
  readonly externalId: string | null;
  @Field(() => String, { nullable: true, description: "E-mail address. Part of the file; null for ANALYST." })
  readonly email: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day at the institution; a later date than today if they have not started yet. Part of the file.",
  })
  readonly hiredOn: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day after they left; null while they work here. Part of the file.",
  })
  readonly leftOn: string | null;
  @Edge("colleagues/asManager", () => Manager, {
    nullable: true,
    description: "The same person as a client manager; null if they serve no clients.",
  })
  readonly manager: Manager | null;
  @Edge("managers/branch", () => Branch, {
    nullable: true,
    args: () => AsOfArgs,
    description: "The branch where they work on the date; null if none.",
  })
  readonly branch: Branch | null;
  @Edge("managers/post", () => HeldPost, {
    nullable: true,
    args: () => AsOfArgs,
    description: "The post (岗位) they hold on the date; null if none.",
  })
  readonly post: HeldPost | null;
  @Edge("managers/posts", () => [HeldPost], {
    description: "Posts they hold or held (调动), latest first.",
  })
  readonly posts: HeldPost[];
  @Edge("colleagues/superior", () => Employee, {
    nullable: true,
    args: () => AsOfArgs,
    description: "Their superior on the date; null if none. Part of the file.",
  })
  readonly superior: Employee | null;
  @Edge("colleagues/reports", () => EmployeeReportConnection, {
    args: () => EmployeeReportsArgs,
    description: "Employees who report to them on the date, as far as you may read their files.",
  })
  readonly reports: unknown;
  @Edge("skills/ofManager", () => [Skill], {
    args: () => AsOfArgs,
    description:
      "Skills held on the date, highest level first. Skill versions that have ended since are part of the file.",
  })
  readonly skills: Skill[];
  @Edge("knowledge/adviceSoughtByEmployee", () => EmployeeAdviceConnection, {
    args: () => AdviceArgs,
    description:
      "Colleagues they asked for advice, managers and others, up to the date. You see your own ties and ties between people under you; HR, ANALYST and COMPLIANCE see all.",
  })
  readonly adviceSought: unknown;
  @Edge("knowledge/adviceGivenByEmployee", () => EmployeeAdviceConnection, {
    args: () => AdviceArgs,
    description:
      "Colleagues who asked them for advice, managers and others, up to the date. You see your own ties and ties between people under you; HR, ANALYST and COMPLIANCE see all.",
  })
  readonly adviceGiven: unknown;
  @Edge("colleagues/viewerCan", () => EmployeePermissions, {
    description: "Changes you may make to them now, so that a page offers only these.",
  })
  readonly viewerCan: EmployeePermissions;
}
