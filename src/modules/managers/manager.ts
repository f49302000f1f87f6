import { Field, Int, ObjectType } from "type-graphql";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { Edge } from "../../kernel/graphql/edge.js";
import { GroupMean } from "../../kernel/graphql/groupMean.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { Romanised } from "../../kernel/graphql/romanised.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { InteractionConnection } from "../clients/interaction.js";
import { SatisfactionScoreConnection } from "../clients/satisfactionScore.js";
import { ServedClientConnection, ServedClientsArgs } from "../clients/servedClients.js";
import { TimedPageArgs } from "../clients/timedPage.js";
import { WonClientConnection, WonClientsArgs } from "../clients/wonClients.js";
import { Employee } from "../colleagues/employee.js";
import { AdviceArgs, AdviceConnection } from "../knowledge/advice.js";
import { KnowledgeItemConnection, ListedItemsArgs } from "../knowledge/knowledgeItemList.js";
import { Guidance } from "../mentorship/guidance.js";
import { MentorProfile } from "../mentorship/mentorProfile.js";
import { MentorRating } from "../mentorship/mentorRating.js";
import { ManagerMentorshipsArgs, MentorshipConnection } from "../mentorship/mentorshipConnection.js";
import { Branch } from "../organisation/branch.js";
import { satisfactionOf } from "../organisation/branchSatisfaction.js";
import { Grade } from "../organisation/grade.js";
import { Goal } from "../skills/goal.js";
import { Skill, SkillHistoryArgs, SkillVersionConnection } from "../skills/skill.js";
import { managers } from "./entities.js";
import { HeldGrade } from "./heldGrade.js";
import { HeldPost } from "./heldPost.js";
import { ManagerPermissions } from "./managerPermissions.js";
import { Morale } from "./morale.js";
import { MoraleScoreConnection, MoraleScoresArgs } from "./moraleScore.js";
import { ReportingLine } from "./reportingLine.js";
import { ReportConnection, ReportsArgs } from "./reports.js";

@NodeKind(managers, "managers/byId")
@ObjectType({
  implements: Node,
  description:
    "A client manager (客户经理): a person who wins and keeps clients. Fields of the file (档案) are null or empty unless `fileIsVisible` is true.",
})
export class Manager extends Node {
  @Field(() => String, { description: "Name." })
  readonly name: string;
  @Romanised
  @Field(() => String, {
    nullable: true,
    description:
      "A Chinese name in Latin letters, surname first: Chen Jing for 陈静. Null if the name is written in Latin letters already. It follows a rule (GB/T 28039): the person may spell it differently.",
  })
  readonly latinName: string | null;
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
  @Edge("colleagues/ofManager", () => Employee, {
    description: "The same person as an employee: with superiors and reports who are not managers.",
  })
  readonly employee: Employee;
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
  @Edge("managers/grade", () => Grade, {
    nullable: true,
    args: () => AsOfArgs,
    description:
      "The grade (职级) they hold on the date; null if none. Today's grade is visible to everyone; the grade on another date is part of the file.",
  })
  readonly grade: Grade | null;
  @Edge("managers/grades", () => [HeldGrade], {
    description: "Grades they hold or held (升迁), latest first. Part of the file.",
  })
  readonly grades: HeldGrade[];
  @Edge("managers/superior", () => Manager, {
    nullable: true,
    args: () => AsOfArgs,
    description:
      "Their superior on the date; null if they have none, or if that is not a manager: then `employee { superior }` tells. Part of the file.",
  })
  readonly superior: Manager | null;
  @Edge("managers/reportingLines", () => [ReportingLine], {
    description: "Their present and former superiors who are managers, latest first. Part of the file.",
  })
  readonly reportingLines: ReportingLine[];
  @Edge("managers/reports", () => ReportConnection, {
    args: () => ReportsArgs,
    description: "Managers who report to them on the date, as far as you may read their files.",
  })
  readonly reports: unknown;
  @Edge("managers/morale", () => Morale, {
    nullable: true,
    args: () => AsOfArgs,
    description: "How they felt at work, up to the date. Part of the file.",
  })
  readonly morale: Morale | null;
  @Edge("managers/moraleScores", () => MoraleScoreConnection, {
    args: () => MoraleScoresArgs,
    description: "Their single morale scores, up to the date. Empty unless you are this person or COMPLIANCE.",
  })
  readonly moraleScores: unknown;
  @Edge("managers/viewerCan", () => ManagerPermissions, {
    description: "Changes you may make to them now, so that a page offers only these.",
  })
  readonly viewerCan: ManagerPermissions;
  @Edge("managers/clients", () => ServedClientConnection, {
    args: () => ServedClientsArgs,
    description: "Clients they serve on the date, as far as you may see them.",
  })
  readonly clients: unknown;
  @Edge("clients/wonByManager", () => WonClientConnection, {
    args: () => WonClientsArgs,
    description: "Clients they won, as far as you may see them.",
  })
  readonly clientsWon: unknown;
  @Edge("clients/interactionsOfManager", () => InteractionConnection, {
    args: () => TimedPageArgs,
    description: "Their contacts with clients, as far as you may see single contacts. Part of the file.",
  })
  readonly interactions: unknown;
  @Edge("clients/interactionCountOfManager", () => Int, {
    nullable: true,
    args: () => AsOfArgs,
    description: "Number of their contacts, up to the date, with clients you may see. Part of the file.",
  })
  readonly interactionCount: number | null;
  @Edge("clients/satisfactionOfManager", () => GroupMean, {
    nullable: true,
    args: () => AsOfArgs,
    present: satisfactionOf,
    description: "Client satisfaction with them; per quarter, each client's latest score counts. Part of the file.",
  })
  readonly satisfaction: GroupMean | null;
  @Edge("clients/scoresOfManager", () => SatisfactionScoreConnection, {
    args: () => TimedPageArgs,
    description: "Single satisfaction scores about them. Empty unless you are COMPLIANCE.",
  })
  readonly satisfactionScores: unknown;
  @Edge("mentorship/profile", () => MentorProfile, {
    nullable: true,
    description: "Their mentor profile; null if they have none.",
  })
  readonly mentorProfile: MentorProfile | null;
  @Edge("mentorship/rating", () => MentorRating, {
    description: "How trainees rated them as a mentor. Everyone sees the mean of three or more raters.",
  })
  readonly mentorRating: MentorRating;
  @Edge("mentorship/mentors", () => [Guidance], {
    args: () => AsOfArgs,
    description: "Their mentors on the date.",
  })
  readonly mentors: Guidance[];
  @Edge("mentorship/trainees", () => [Guidance], {
    args: () => AsOfArgs,
    description: "Their trainees on the date.",
  })
  readonly trainees: Guidance[];
  @Edge("mentorship/ofManager", () => MentorshipConnection, {
    args: () => ManagerMentorshipsArgs,
    description: "All their mentorships, past and present, as mentor and as trainee.",
  })
  readonly mentorships: unknown;
  @Edge("skills/ofManager", () => [Skill], {
    args: () => AsOfArgs,
    description:
      "Skills held on the date, highest level first. Skill versions that have ended since are part of the file.",
  })
  readonly skills: Skill[];
  @Edge("skills/history", () => SkillVersionConnection, {
    args: () => SkillHistoryArgs,
    description: "All versions of their skills, present and past. Part of the file.",
  })
  readonly skillHistory: unknown;
  @Edge("skills/goals", () => [Goal], {
    args: () => AsOfArgs,
    description:
      "Learning goals open on the date, most important first. Part of the file; mentors also see today's goals of everyone.",
  })
  readonly goals: Goal[];
  @Edge("knowledge/authored", () => KnowledgeItemConnection, {
    args: () => ListedItemsArgs,
    description: "Knowledge items they wrote.",
  })
  readonly items: unknown;
  @Edge("knowledge/adviceSought", () => AdviceConnection, {
    args: () => AdviceArgs,
    description:
      "Managers they asked for advice, up to the date. You see your own ties and ties between people under you; HR, ANALYST and COMPLIANCE see all.",
  })
  readonly adviceSought: unknown;
  @Edge("knowledge/adviceGiven", () => AdviceConnection, {
    args: () => AdviceArgs,
    description:
      "Managers who asked them for advice, up to the date. You see your own ties and ties between people under you; HR, ANALYST and COMPLIANCE see all.",
  })
  readonly adviceGiven: unknown;
}
