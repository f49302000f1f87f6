import { Field, Int, ObjectType } from "type-graphql";
import { AsOfArgs } from "../../kernel/graphql/asOf.js";
import { Edge } from "../../kernel/graphql/edge.js";
import { GroupMean } from "../../kernel/graphql/groupMean.js";
import { Node } from "../../kernel/graphql/node.js";
import { NodeKind } from "../../kernel/graphql/nodeKind.js";
import { DateScalar } from "../../kernel/graphql/scalars.js";
import { InteractionConnection } from "../clients/interaction.js";
import { SatisfactionScoreConnection } from "../clients/satisfactionScore.js";
import { ServedClientConnection, ServedClientsArgs } from "../clients/servedClients.js";
import { TimedPageArgs } from "../clients/timedPage.js";
import { WonClientConnection, WonClientsArgs } from "../clients/wonClients.js";
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
    'A client manager (客户经理): a person who wins and keeps clients. What is marked "File" is null or empty where `fileIsVisible` is false.',
})
export class Manager extends Node {
  @Field(() => String, { description: "Name." })
  readonly name: string;
  @Field(() => Boolean, {
    description: "Whether they work here today; false for who has left, and for who has not begun yet.",
  })
  readonly isCurrent: boolean;
  @Field(() => Boolean, {
    description: "Whether you may read their file (档案); if not, what belongs to it is null or empty.",
  })
  readonly fileIsVisible: boolean;
  @Field(() => Int, {
    nullable: true,
    description: "Counts the changes of the file; give it as `expectedVersion` to refuse to overwrite another's. File.",
  })
  readonly version: number | null;
  @Field(() => String, { nullable: true, description: "The bank's own number of the person (工号). File." })
  readonly externalId: string | null;
  @Field(() => String, { nullable: true, description: "E-mail address. File; not for ANALYST." })
  readonly email: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "First day at the institution; after today for who has not begun yet. File.",
  })
  readonly hiredOn: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day after they left; null while they are here. File.",
  })
  readonly leftOn: string | null;
  @Edge("managers/branch", () => Branch, {
    nullable: true,
    args: () => AsOfArgs,
    description: "Where they work on the date; null when nowhere.",
  })
  readonly branch: Branch | null;
  @Edge("managers/post", () => HeldPost, {
    nullable: true,
    args: () => AsOfArgs,
    description: "The post (岗位) they hold on the date; null when none.",
  })
  readonly post: HeldPost | null;
  @Edge("managers/posts", () => [HeldPost], {
    description: "The posts they hold and held, the latest first: their transfers (调动).",
  })
  readonly posts: HeldPost[];
  @Edge("managers/grade", () => Grade, {
    nullable: true,
    args: () => AsOfArgs,
    description:
      "The grade (职级) they hold on the date; null when none. Today's is for everyone, another day's belongs to the file.",
  })
  readonly grade: Grade | null;
  @Edge("managers/grades", () => [HeldGrade], {
    description: "The grades they hold and held, the latest first: their promotions (升迁). File.",
  })
  readonly grades: HeldGrade[];
  @Edge("managers/superior", () => Manager, {
    nullable: true,
    args: () => AsOfArgs,
    description: "To whom they report on the date; null when to nobody. File.",
  })
  readonly superior: Manager | null;
  @Edge("managers/reportingLines", () => [ReportingLine], {
    description: "To whom they report and reported, the latest first. File.",
  })
  readonly reportingLines: ReportingLine[];
  @Edge("managers/reports", () => ReportConnection, {
    args: () => ReportsArgs,
    description: "Who reports to them on the date: those whose file you may read.",
  })
  readonly reports: unknown;
  @Edge("managers/morale", () => Morale, {
    nullable: true,
    args: () => AsOfArgs,
    description: "How they felt at work up to the date; null unless you read their file.",
  })
  readonly morale: Morale | null;
  @Edge("managers/moraleScores", () => MoraleScoreConnection, {
    args: () => MoraleScoresArgs,
    description: "How they felt, score by score up to the date; for themselves and COMPLIANCE, else empty.",
  })
  readonly moraleScores: unknown;
  @Edge("managers/viewerCan", () => ManagerPermissions, {
    description: "What you may do with them, so that a page offers only that.",
  })
  readonly viewerCan: ManagerPermissions;
  @Edge("managers/clients", () => ServedClientConnection, {
    args: () => ServedClientsArgs,
    description: "Clients whom they serve on the date, as far as you may see them.",
  })
  readonly clients: unknown;
  @Edge("clients/wonByManager", () => WonClientConnection, {
    args: () => WonClientsArgs,
    description: "Clients whom they won, as far as you may see them.",
  })
  readonly clientsWon: unknown;
  @Edge("clients/interactionsOfManager", () => InteractionConnection, {
    args: () => TimedPageArgs,
    description: "Their contacts with clients, for who reads their file, as far as you may read single ones.",
  })
  readonly interactions: unknown;
  @Edge("clients/interactionCountOfManager", () => Int, {
    nullable: true,
    args: () => AsOfArgs,
    description:
      "How many contacts they had up to the date with clients whom you may see; null unless you read their file.",
  })
  readonly interactionCount: number | null;
  @Edge("clients/satisfactionOfManager", () => GroupMean, {
    nullable: true,
    args: () => AsOfArgs,
    present: satisfactionOf,
    description:
      "How satisfied clients were with them: each client counts with the latest score in a quarter. Null unless you read their file.",
  })
  readonly satisfaction: GroupMean | null;
  @Edge("clients/scoresOfManager", () => SatisfactionScoreConnection, {
    args: () => TimedPageArgs,
    description: "Single satisfaction scores about them; for COMPLIANCE, else empty.",
  })
  readonly satisfactionScores: unknown;
  @Edge("mentorship/profile", () => MentorProfile, {
    nullable: true,
    description: "What they offer as a mentor; null when they do not.",
  })
  readonly mentorProfile: MentorProfile | null;
  @Edge("mentorship/rating", () => MentorRating, {
    description: "How trainees rated them as a mentor; for everyone as a mean of three raters or more.",
  })
  readonly mentorRating: MentorRating;
  @Edge("mentorship/mentors", () => [Guidance], {
    args: () => AsOfArgs,
    description: "Who trains them on the date.",
  })
  readonly mentors: Guidance[];
  @Edge("mentorship/trainees", () => [Guidance], {
    args: () => AsOfArgs,
    description: "Whom they train on the date.",
  })
  readonly trainees: Guidance[];
  @Edge("mentorship/ofManager", () => MentorshipConnection, {
    args: () => ManagerMentorshipsArgs,
    description: "Their mentorships of all times, as mentor and as trainee, as the directory shows them.",
  })
  readonly mentorships: unknown;
  @Edge("skills/ofManager", () => [Skill], {
    args: () => AsOfArgs,
    description: "What they know on the date, the best known first. What is over by now belongs to the file.",
  })
  readonly skills: Skill[];
  @Edge("skills/history", () => SkillVersionConnection, {
    args: () => SkillHistoryArgs,
    description: "Every version of what they know and knew. File.",
  })
  readonly skillHistory: unknown;
  @Edge("skills/goals", () => [Goal], {
    args: () => AsOfArgs,
    description:
      "What they are to learn and did not know well enough yet on the date, the most important first. File; today's goals are for mentors too.",
  })
  readonly goals: Goal[];
  @Edge("knowledge/authored", () => KnowledgeItemConnection, {
    args: () => ListedItemsArgs,
    description: "Knowledge items that they wrote.",
  })
  readonly items: unknown;
  @Edge("knowledge/adviceSought", () => AdviceConnection, {
    args: () => AdviceArgs,
    description:
      "Whom they asked for advice until the date: your own ties, those inside your reach, or all for HR, ANALYST and COMPLIANCE.",
  })
  readonly adviceSought: unknown;
  @Edge("knowledge/adviceGiven", () => AdviceConnection, {
    args: () => AdviceArgs,
    description:
      "Who asked them for advice until the date: your own ties, those inside your reach, or all for HR, ANALYST and COMPLIANCE.",
  })
  readonly adviceGiven: unknown;
}
