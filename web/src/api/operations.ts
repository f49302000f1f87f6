// Written by `npm run schema` from web/operations. Do not change it here.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@urql/core';
import { gql } from '@urql/core';
/** Your answer to a proposal. */
export type AnswerMentorshipInput = {
  /** True to accept, false to decline. */
  accept: boolean;
  /** The version you read. The change is refused (STALE_VERSION) if it has been changed since. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The mentorship, mtp-… */
  mentorshipId: string;
  /** Your reason for declining, at most 1,000 characters. Only mentor, trainee and COMPLIANCE can read it. */
  reason?: string | null | undefined;
};

/** Level of a branch in the institution. */
export type BranchKind =
  /** A branch (分行). */
  | 'BRANCH'
  /** The head office (总行). */
  | 'HEAD_OFFICE'
  /** A sub-branch (支行). */
  | 'SUB_BRANCH';

/** Whether a client is a person or a company. */
export type ClientKind =
  /** A company. */
  | 'COMPANY'
  /** A person. */
  | 'PERSON';

/** A group of people between whom communication is counted. */
export type CommunicationGroup =
  /** Clients: as a column only. */
  | 'CLIENTS'
  /** Client managers to whom nobody reports. */
  | 'CLIENT_MANAGERS'
  /** Everyone to whom somebody reports, and those whose function is management. */
  | 'MANAGEMENT'
  /** Back office and systems. */
  | 'OPERATIONS'
  /** Other employees. */
  | 'OTHER'
  /** Product specialists. */
  | 'PRODUCT'
  /** Risk officers. */
  | 'RISK'
  /** Tellers. */
  | 'TELLER';

/** The mentorship to complete, and the levels reached. */
export type CompleteMentorshipInput = {
  /** The version you read. The change is refused (STALE_VERSION) if it has been changed since. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Levels to confirm, among the topics of the mentorship, each topic once; empty if none. */
  levels: Array<ConfirmedLevelInput>;
  /** The mentorship, mtp-… */
  mentorshipId: string;
};

/** A level to confirm. */
export type ConfirmedLevelInput = {
  /** The level reached, 1 to 5; not below a level confirmed by an exam or another person. */
  level: number;
  /** The topic, top-…; one of the topics of the mentorship. */
  topicId: string;
};

/** The session and the client. */
export type ConsentToMeetingInput = {
  /** The client who was met, cli-…; you must be its lead. */
  clientId: string;
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The session, ses-… */
  sessionId: string;
};

/** What an entry of `Viewer.today` is about. */
export type DayEntryKind =
  /** Nobody was in contact for 90 days with clients that you have led for at least as long. */
  | 'CLIENTS_NOT_CONTACTED'
  /** Clients of the branch `node` and below are known to one manager only: `customerCapital.singleThreaded`. */
  | 'CLIENTS_OF_ONE_PERSON'
  /** Requests were denied in the last 7 days, today included: `auditRecords` with `kind: DENIAL`. */
  | 'DENIALS'
  /** Managers leave in this month: their `leftOn` lies in it. */
  | 'DEPARTURES'
  /** Identities of clients were erased in the last 7 days, today included: `auditRecords` with `operation: "eraseClientIdentity"`. */
  | 'IDENTITIES_ERASED'
  /** Identities of clients were revealed in the last 7 days, today included: `auditRecords` with `operation: "revealClientIdentity"`. */
  | 'IDENTITIES_REVEALED'
  /** Knowledge items that you wrote should be looked at again: `knowledgeItems` with your `authorId` and `dueForReview`. */
  | 'ITEMS_TO_REVISE'
  /** Sessions in which others met clients you lead wait for your consent: `meetingsWithoutConsent`. */
  | 'MEETINGS_TO_CONSENT'
  /** People in the branch `node` and below have an open goal, but no mentor and no proposal: `mentoringProgress.withoutMentor`. */
  | 'PEOPLE_WITHOUT_MENTOR'
  /** Proposals of mentorships wait for your answer: those with `viewerCan.answerMentorship`. Due on the last day before they lapse. */
  | 'PROPOSALS_TO_ANSWER'
  /** You have not rated the last session of your active mentorship as a trainee. */
  | 'SESSIONS_TO_RATE'
  /** Active mentorships in which you are the mentor have no session in the last 30 days. */
  | 'SESSIONS_TO_RECORD';

/** The goal to drop. */
export type DropGoalInput = {
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The manager whose goal it is, mgr-…; default: you. */
  managerId?: string | null | undefined;
  /** The topic, top-… */
  topicId: string;
};

/** Conditions for employees; an employee must meet all that are given. */
export type EmployeeFilter = {
  /** Only employees who work today at this branch or below it, brn-… */
  branchId?: string | null | undefined;
  /** Only employees who do this work. For client managers ask `managers`. */
  function?: EmployeeFunction | null | undefined;
  /** True (default): only employees who work here today; false: only those who have left or have not started yet; null: all. */
  isCurrent?: boolean | null | undefined;
  /** Part of the name or of its pinyin, 1 to 100 characters. */
  text?: string | null | undefined;
};

/** What an employee who serves no clients does. */
export type EmployeeFunction =
  /** Management (管理层): leads people, and serves no clients. */
  | 'MANAGEMENT'
  /** Back office and systems (运营). */
  | 'OPERATIONS'
  /** Any other work. */
  | 'OTHER'
  /** A specialist for products (产品). */
  | 'PRODUCT'
  /** A risk officer (风险). */
  | 'RISK'
  /** A teller (柜员). */
  | 'TELLER';

/** The mentorship to end early, and the reason. */
export type EndMentorshipInput = {
  /** The version you read. The change is refused (STALE_VERSION) if it has been changed since. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The mentorship, mtp-… */
  mentorshipId: string;
  /** The reason, 1 to 1,000 characters. Only mentor, trainee and COMPLIANCE can read it. */
  reason: string;
};

/** A client to hand over. */
export type Handover = {
  /** The client, cli-… */
  clientId: string;
  /** The version of the client you read. */
  expectedVersion?: number | null | undefined;
  /** The new lead, mgr-…; default: `toManagerId` of the input. */
  toManagerId?: string | null | undefined;
};

/** Kinds of ties along which people introduce each other, in both directions. */
export type IntroductionTie =
  /** One asked the other for advice, up to the date. */
  | 'ADVICE'
  /** One endorsed an item of the other, up to the date. */
  | 'ENDORSEMENT'
  /** One mentored the other in a mentorship that began by the date. */
  | 'MENTORSHIP'
  /** One read an item of the other, up to the date. Only for HR, ANALYST and COMPLIANCE. */
  | 'READING'
  /** One reports to the other on the date. Only for HR, ANALYST and COMPLIANCE. */
  | 'REPORTING';

/** Kind of knowledge item. */
export type KnowledgeItemKind =
  /** A case: what was done for a client, without naming them. */
  | 'CASE'
  /** A guide: how to do something. */
  | 'GUIDE'
  /** A lesson learnt, also from mistakes. */
  | 'LESSON'
  /** A note on a market or a product. */
  | 'MARKET'
  /** An explanation of an external or internal rule. */
  | 'REGULATION';

/** What a plan for a cohort optimises. */
export type MentoringPlanMethod =
  /** The sum of all scores is the largest possible. */
  | 'BEST_TOTAL'
  /** No mentor and trainee would both prefer each other to their partners, and each trainee gets the best mentor possible in any such plan. */
  | 'STABLE';

/** A topic to learn, and the target level. */
export type MentorshipAimInput = {
  /** The level to reach, 1 to 5; must be above the trainee's present level. */
  targetLevel: number;
  /** The topic, top-… */
  topicId: string;
};

/** How mentor and trainee work together. */
export type MentorshipForm =
  /** One-to-one talks (一对一). */
  | 'ONE_TO_ONE'
  /** Shadowing: the trainee follows the mentor at work (跟班). */
  | 'SHADOWING';

/** Side of a mentorship. */
export type MentorshipSide =
  /** The mentor, who guides (导师). */
  | 'MENTOR'
  /** The trainee, who learns (学员). */
  | 'TRAINEE';

/** Status of a mentorship today. */
export type MentorshipStatus =
  /** Accepted and under way. It takes one of the mentor's places. */
  | 'ACTIVE'
  /** Completed by the mentor, who confirmed the levels reached. */
  | 'COMPLETED'
  /** Declined by the mentor or the trainee. */
  | 'DECLINED'
  /** Ended early, with a reason. */
  | 'ENDED'
  /** Not answered in time (LAPSE_AFTER_DAYS, 30 by default). */
  | 'LAPSED'
  /** Proposed and waiting for an answer. It takes one of the mentor's places. */
  | 'PROPOSED'
  /** Withdrawn by the proposer before it was answered. */
  | 'WITHDRAWN';

/** Your offer as a mentor. It replaces your earlier offer. */
export type OfferMentoringInput = {
  /** Whether you take new trainees. */
  active?: boolean;
  /** Number of trainees you take at a time, 1 to 20. If it is below the number you have now, you get no new trainees until places are free. */
  capacity: number;
  /** The forms of mentorship you offer, at least one. */
  formats: Array<MentorshipForm>;
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Your note to trainees, at most 1,000 characters; null for none. */
  note?: string | null | undefined;
};

/** The mentor, the trainee and the topics. */
export type ProposeMentorshipInput = {
  /** Form of the mentorship; the mentor must offer it. */
  form: MentorshipForm;
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The mentor, mgr-…; must have an active mentor profile. */
  mentorId: string;
  /** Your message, at most 1,000 characters. Only mentor, trainee and COMPLIANCE can read it. */
  note?: string | null | undefined;
  /** Topics to learn: 1 to 10, each once. */
  topics: Array<MentorshipAimInput>;
  /** The trainee, mgr-… */
  traineeId: string;
};

/** The session and your rating. */
export type RateMentoringSessionInput = {
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** 1 (worst) to 5 (best). It replaces your earlier rating. */
  rating: number;
  /** The session, ses-…, of a mentorship in which you are the trainee. */
  sessionId: string;
};

/** The clients, their present lead and their new leads. */
export type ReassignClientsInput = {
  /** The clients, 1 to 500, each once. */
  clients: Array<Handover>;
  /** Their present lead, mgr-…; must work under you. */
  fromManagerId: string;
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** First day of the new lead; default: today. */
  on?: string | null | undefined;
  /** Their new lead, mgr-…; must work under you. */
  toManagerId?: string | null | undefined;
};

/** Time, duration and topics of the session. */
export type RecordMentoringSessionInput = {
  /** Start of the session, not before the mentorship's first day and not in the future. */
  at: string;
  /** Clients you met together, cli-…; at most 20, each once. One of you must serve them. For clients you lead, your consent is recorded; other leads consent with `consentToMeeting`. */
  clientIds?: Array<string>;
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The mentorship, mtp-… */
  mentorshipId: string;
  /** Duration, 1 to 1,440 minutes. */
  minutes: number;
  /** What was done and observed, at most 4,000 characters. Only mentor, trainee and COMPLIANCE can read it. */
  note?: string | null | undefined;
  /** Topics of the session, top-…; at most 10, each once. */
  topicIds?: Array<string>;
};

/** A role. It decides what a person or service may see and change. */
export type Role =
  /** Maintains topics, products, branches and grades. */
  | 'ADMIN'
  /** Analyses the whole network. Clients are pseudonymous. Makes no changes. */
  | 'ANALYST'
  /** Heads a branch with all branches below it. */
  | 'BRANCH_HEAD'
  /** Sees everything; every unmasked read is audited. Changes nothing, except that it may erase the identity of a former client. */
  | 'COMPLIANCE'
  /** Works here and serves no clients: a specialist, a teller, a risk officer. */
  | 'EMPLOYEE'
  /** Maintains the files of all people. Sees clients without identity. */
  | 'HR'
  /** A client manager: serves clients, learns and shares knowledge. */
  | 'MANAGER'
  /** The service that delivers satisfaction and morale scores. */
  | 'SATISFACTION';

/** The plan to save, and the text of its proposals. */
export type SaveMentoringPlanInput = {
  /** The form to propose. A mentor who does not offer it gets the first form they offer. */
  form?: MentorshipForm;
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** Your message to all mentors and trainees, at most 1,000 characters. */
  note?: string | null | undefined;
  /** Id of a plan that you computed within the last hour, through the same server process. */
  planId: string;
};

/** Role in which a manager serves a client. */
export type ServingRole =
  /** Stands in for the lead. */
  | 'BACKUP'
  /** The manager responsible for the client; at most one at any time. */
  | 'LEAD';

/** A learning goal. */
export type SetGoalInput = {
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The manager whose goal it is, mgr-…; default: you. */
  managerId?: string | null | undefined;
  /** Importance, 1 (least) to 1000. */
  priority?: number;
  /** The level to reach, 1 to 5; must be above the present level. */
  targetLevel: number;
  /** The topic, top-… */
  topicId: string;
};

/** Why a trainee has no mentor in a plan. */
export type UnmatchedReason =
  /** No mentor with a free place can teach the trainee's goals. */
  | 'NO_TEACHER'
  /** There are possible mentors, but their places went to other trainees. */
  | 'PLACES_TAKEN'
  /** All who can teach the trainee's goals are excluded: by the reporting line, by a recent refusal, or because you excluded the pair. */
  | 'RULES';

/** Reason for refusing a change. Codes are stable: programs may rely on them. */
export type UserErrorCode =
  /** An object with this key already exists. */
  | 'ALREADY_EXISTS'
  /** The manager already serves the client in this role. */
  | 'ALREADY_SERVES'
  /** The change would form a cycle. */
  | 'CYCLE'
  /** The manager still serves clients. */
  | 'HAS_CLIENTS'
  /** The client has open holdings. */
  | 'HAS_HOLDINGS'
  /** The client already has a lead at that time. */
  | 'HAS_LEAD'
  /** The manager or client has left. */
  | 'HAS_LEFT'
  /** The trainee has a proposed or active mentorship. */
  | 'HAS_OPEN_MENTORSHIP'
  /** People report to the manager, and the manager has no superior to whom they could report. */
  | 'HAS_REPORTS'
  /** The idempotency key was used before with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A value does not have the format or range given in its description. */
  | 'INVALID'
  /** A date in the future where only today or an earlier date is allowed. */
  | 'IN_FUTURE'
  /** Other objects refer to it. */
  | 'IN_USE'
  /** The manager has not started working here yet. */
  | 'NOT_BEGUN'
  /** A mentoring rule excludes the pair. */
  | 'NOT_ELIGIBLE'
  /** There is no such object, or you may not see it. */
  | 'NOT_FOUND'
  /** It is closed, retired or ended and cannot be changed. */
  | 'NOT_OPEN'
  /** The manager does not serve the client. */
  | 'NOT_SERVING'
  /** The mentor has no free place. */
  | 'NO_CAPACITY'
  /** A pair of the plan no longer meets the rules. */
  | 'PAIR_CHANGED'
  /** You cannot do this to yourself or your own work. */
  | 'SELF'
  /** Somebody has changed it since you read it. */
  | 'STALE_VERSION'
  /** The client has not left the bank. */
  | 'STILL_CLIENT'
  /** The date is before one that it must follow. */
  | 'TOO_EARLY'
  /** It already has this value. */
  | 'UNCHANGED';

/** The proposal to withdraw. */
export type WithdrawMentorshipInput = {
  /** The version you read. The change is refused (STALE_VERSION) if it has been changed since. */
  expectedVersion?: number | null | undefined;
  /** A key of your choice, 1 to 100 characters. A repeated request with the same key and input within 7 days is not carried out again and gets the same answer. */
  idempotencyKey?: string | null | undefined;
  /** The mentorship, mtp-… */
  mentorshipId: string;
};

/** Why a mean is withheld. */
export type Withheld =
  /** So few people answered that the mean might reveal the answer of one person. */
  | 'TOO_FEW_RESPONDENTS';

export type AnswerMentorshipMutationVariables = Exact<{
  input: AnswerMentorshipInput;
}>;


export type AnswerMentorshipMutation = { answerMentorship: { mentorship: { id: string, status: MentorshipStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type BranchTiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type BranchTiesQuery = { branch: { id: string, name: string, nameZh: string | null, kind: BranchKind, parent: { id: string } | null, children: Array<{ id: string }>, managers: { totalCount: number } } | null };

export type CapitalReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type CapitalReportsQuery = { viewer: { manager: { id: string, reports: { totalCount: number, nodes: Array<{ id: string, name: string }> } } | null } };

export type CapitalScopeQueryVariables = Exact<{ [key: string]: never; }>;


export type CapitalScopeQuery = { branches: { totalCount: number, nodes: Array<{ id: string, name: string, nameZh: string | null, kind: BranchKind, parent: { id: string } | null }> } };

export type CapitalStaffQueryVariables = Exact<{
  branchId: string;
}>;


export type CapitalStaffQuery = { branch: { id: string, managers: { totalCount: number, nodes: Array<{ id: string, name: string, fileIsVisible: boolean }> } } | null };

export type ClientTiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ClientTiesQuery = { client: { id: string, name: string | null, isMasked: boolean, kind: ClientKind, segment: string | null, birthDecade: number | null, leftOn: string | null, servedBy: Array<{ role: ServingRole }>, wonBy: { on: string | null } | null, referralsMade: Array<{ on: string | null }>, referralsReceived: Array<{ on: string | null }>, relatedClients: Array<{ kind: string }>, holdings: Array<{ product: { name: string, nameZh: string | null } }>, worth: Array<{ assets: { amountMinor: number, currency: string }, loans: { amountMinor: number, currency: string } }> } | null };

export type ClientVersionsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ClientVersionsQuery = { nodes: Array<
    | { id: string, version: number }
    | Record<PropertyKey, never>
   | null> };

export type CommunicationQueryVariables = Exact<{
  branchId?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type CommunicationQuery = { communicationMatrix: { from: string, to: string, rows: Array<{ group: CommunicationGroup, size: number | null, withheld: Withheld | null, cells: Array<{ with: CommunicationGroup, people: number, share: number, ties: number, reciprocity: number | null }> }>, basis: { asOf: string, formula: string } } | null };

export type CompleteMentorshipMutationVariables = Exact<{
  input: CompleteMentorshipInput;
}>;


export type CompleteMentorshipMutation = { completeMentorship: { mentorship: { id: string, status: MentorshipStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ConsentToMeetingMutationVariables = Exact<{
  input: ConsentToMeetingInput;
}>;


export type ConsentToMeetingMutation = { consentToMeeting: { client: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type CustomerCapitalQueryVariables = Exact<{
  managerId?: string | null | undefined;
  branchId?: string | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerCapitalQuery = { customerCapital: { managerCount: number, staffCount: number, clientsOfUnknownValue: number, singleThreadedCount: number, served: { clients: number, asLead: number, asBackup: number }, won: { clients: number, others: number, servedNowBy: Array<{ clients: number, manager: { id: string, name: string } }> }, worth: Array<{ currency: string, herfindahl: number | null, largestShare: number | null, assets: { amountMinor: number, currency: string }, loans: { amountMinor: number, currency: string } }>, singleThreaded: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string | null, kind: ClientKind, segment: string | null }> } | null, tenure: { meanYears: number | null, medianYears: number | null, unknown: number }, satisfaction: { quarter: string, mean: number | null, respondentsAtLeast: number | null, withheld: Withheld | null }, basis: { asOf: string, formula: string } } | null };

export type DropGoalMutationVariables = Exact<{
  input: DropGoalInput;
}>;


export type DropGoalMutation = { dropGoal: { manager: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type EmployeesQueryVariables = Exact<{
  filter?: EmployeeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EmployeesQuery = { employees: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, latinName: string | null, function: EmployeeFunction | null, branch: { id: string, name: string, nameZh: string | null } | null, post: { title: string | null } | null }> } };

export type EndMentorshipMutationVariables = Exact<{
  input: EndMentorshipInput;
}>;


export type EndMentorshipMutation = { endMentorship: { mentorship: { id: string, status: MentorshipStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ExpandAdviceGivenQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ExpandAdviceGivenQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ times: number, node: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

export type ExpandAdviceSoughtQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ExpandAdviceSoughtQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ times: number, node: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

export type ExpandAuthorQueryVariables = Exact<{
  id: string;
}>;


export type ExpandAuthorQuery = { node: { ties: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } | null } | null };

export type ExpandBranchQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ExpandBranchQuery = { node: { ties: { __typename: 'Branch', name: string, nameZh: string | null, id: string, branchKind: BranchKind } | null } | null };

export type ExpandBroaderQueryVariables = Exact<{
  id: string;
}>;


export type ExpandBroaderQuery = { node: { ties: Array<{ __typename: 'Topic', name: string, nameZh: string | null, id: string }> } | null };

export type ExpandChildrenQueryVariables = Exact<{
  id: string;
}>;


export type ExpandChildrenQuery = { node: { ties: Array<{ __typename: 'Branch', name: string, nameZh: string | null, id: string, branchKind: BranchKind }> } | null };

export type ExpandClientsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ExpandClientsQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ role: ServingRole, from: string | null, node: { __typename: 'Client', segment: string | null, isMasked: boolean, id: string, clientName: string | null, clientKind: ClientKind } }> } } | null };

export type ExpandClientsWonQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExpandClientsWonQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ on: string | null, node: { __typename: 'Client', segment: string | null, isMasked: boolean, id: string, clientName: string | null, clientKind: ClientKind } }> } } | null };

export type ExpandEndorsementsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExpandEndorsementsQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ at: string, node: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

export type ExpandItemTopicsQueryVariables = Exact<{
  id: string;
}>;


export type ExpandItemTopicsQuery = { node: { ties: Array<{ __typename: 'Topic', name: string, nameZh: string | null, id: string }> } | null };

export type ExpandItemsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExpandItemsQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'KnowledgeItem', title: string, id: string, itemKind: KnowledgeItemKind } }> } } | null };

export type ExpandKnownByQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ExpandKnownByQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ level: number, node: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

export type ExpandMentorsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ExpandMentorsQuery = { node: { ties: Array<{ form: MentorshipForm, from: string | null, node: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } | null };

export type ExpandNarrowerQueryVariables = Exact<{
  id: string;
}>;


export type ExpandNarrowerQuery = { node: { ties: Array<{ __typename: 'Topic', name: string, nameZh: string | null, id: string }> } | null };

export type ExpandParentQueryVariables = Exact<{
  id: string;
}>;


export type ExpandParentQuery = { node: { ties: { __typename: 'Branch', name: string, nameZh: string | null, id: string, branchKind: BranchKind } | null } | null };

export type ExpandReadersQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExpandReadersQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ at: string, node: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

export type ExpandReferralsMadeQueryVariables = Exact<{
  id: string;
}>;


export type ExpandReferralsMadeQuery = { node: { ties: Array<{ on: string | null, node: { __typename: 'Client', segment: string | null, isMasked: boolean, id: string, clientName: string | null, clientKind: ClientKind } }> } | null };

export type ExpandReferralsReceivedQueryVariables = Exact<{
  id: string;
}>;


export type ExpandReferralsReceivedQuery = { node: { ties: Array<{ on: string | null, node: { __typename: 'Client', segment: string | null, isMasked: boolean, id: string, clientName: string | null, clientKind: ClientKind } }> } | null };

export type ExpandRelatedClientsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ExpandRelatedClientsQuery = { node: { ties: Array<{ kind: string, isOutgoing: boolean, from: string | null, node: { __typename: 'Client', segment: string | null, isMasked: boolean, id: string, clientName: string | null, clientKind: ClientKind } }> } | null };

export type ExpandReportsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ExpandReportsQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ from: string | null, node: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

export type ExpandServedByQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ExpandServedByQuery = { node: { ties: Array<{ role: ServingRole, from: string | null, node: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } | null };

export type ExpandSkillsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ExpandSkillsQuery = { node: { ties: Array<{ level: number, node: { __typename: 'Topic', name: string, nameZh: string | null, id: string } }> } | null };

export type ExpandStaffQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ExpandStaffQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ title: string | null, from: string | null, node: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

export type ExpandSuperiorQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ExpandSuperiorQuery = { node: { ties: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } | null } | null };

export type ExpandTopicItemsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExpandTopicItemsQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'KnowledgeItem', title: string, id: string, itemKind: KnowledgeItemKind } }> } } | null };

export type ExpandTraineesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ExpandTraineesQuery = { node: { ties: Array<{ form: MentorshipForm, from: string | null, node: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } | null };

export type ExpandWonByQueryVariables = Exact<{
  id: string;
}>;


export type ExpandWonByQuery = { node: { ties: { on: string | null, node: { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } } | null } | null };

export type ExploreMeasuresQueryVariables = Exact<{
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ExploreMeasuresQuery = { networkSnapshot: { managers: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ community: number, manager: { id: string } | null, adviceSought: { percentile: number | null }, adviceGiven: { percentile: number | null }, pageRank: { percentile: number | null }, betweenness: { percentile: number | null }, coreNumber: { percentile: number | null }, effectiveSize: { percentile: number | null } }> } } };

export type ExploreNodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ExploreNodesQuery = { nodes: Array<
    | { __typename: 'AuditRecord', id: string }
    | { __typename: 'Branch', name: string, nameZh: string | null, id: string, branchKind: BranchKind }
    | { __typename: 'Client', segment: string | null, isMasked: boolean, id: string, clientName: string | null, clientKind: ClientKind }
    | { __typename: 'Employee', id: string }
    | { __typename: 'Grade', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Interaction', id: string }
    | { __typename: 'KnowledgeItem', title: string, id: string, itemKind: KnowledgeItemKind }
    | { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null }
    | { __typename: 'MentorProfile', id: string }
    | { __typename: 'MentoringPlan', id: string }
    | { __typename: 'MentoringSession', id: string }
    | { __typename: 'Mentorship', id: string }
    | { __typename: 'MoraleScore', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'SatisfactionScore', id: string }
    | { __typename: 'Topic', name: string, nameZh: string | null, id: string }
    | { __typename: 'Valuation', id: string }
   | null> };

export type ExploreSearchQueryVariables = Exact<{
  text: string;
}>;


export type ExploreSearchQuery = { named: { pageInfo: { hasNextPage: boolean }, nodes: Array<
      | { __typename: 'Employee', id: string }
      | { __typename: 'KnowledgeItem', title: string, id: string, itemKind: KnowledgeItemKind }
      | { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null }
      | { __typename: 'Topic', name: string, nameZh: string | null, id: string }
    > }, items: { pageInfo: { hasNextPage: boolean }, nodes: Array<
      | { __typename: 'Employee', id: string }
      | { __typename: 'KnowledgeItem', title: string, id: string, itemKind: KnowledgeItemKind }
      | { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null }
      | { __typename: 'Topic', name: string, nameZh: string | null, id: string }
    > }, branches: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ __typename: 'Branch', name: string, nameZh: string | null, id: string, branchKind: BranchKind }> } };

export type ExploreSearchClientsQueryVariables = Exact<{
  text: string;
}>;


export type ExploreSearchClientsQuery = { clients: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ __typename: 'Client', segment: string | null, isMasked: boolean, id: string, clientName: string | null, clientKind: ClientKind }> } };

export type HandoverPlanQueryVariables = Exact<{
  managerId: string;
  after?: string | null | undefined;
}>;


export type HandoverPlanQuery = { handoverPlan: { clientCount: number, plannedCount: number, isProvenBest: boolean, successors: Array<{ clientsNow: number, taken: number, manager: { id: string, name: string } }>, manager: { id: string, name: string }, reassignments: Array<{ fromManagerId: string, clients: Array<{ clientId: string, toManagerId: string, expectedVersion: number }> }> | null, unplanned: { totalCount: number, nodes: Array<{ id: string, name: string | null, kind: ClientKind }> } | null, handovers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ score: number, reason: string, client: { id: string, name: string | null, kind: ClientKind, worth: Array<{ currency: string, assets: { amountMinor: number, currency: string } }> }, successor: { id: string, name: string } }> } | null, basis: { asOf: string, formula: string } } | null };

export type IntroductionPathsQueryVariables = Exact<{
  from: string;
  to: string;
  asOf?: string | null | undefined;
}>;


export type IntroductionPathsQuery = { introductionPaths: { hasMore: boolean, toClient: { __typename: 'Client', segment: string | null, isMasked: boolean, id: string, clientName: string | null, clientKind: ClientKind } | null, paths: Array<{ hops: number, people: Array<{ __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null }>, steps: Array<{ kinds: Array<IntroductionTie> }> }> } | null };

export type ItemTiesQueryVariables = Exact<{
  id: string;
}>;


export type ItemTiesQuery = { knowledgeItem: { id: string, title: string, kind: KnowledgeItemKind, createdAt: string, verifiedOn: string | null, retiredOn: string | null, readCount: number, endorsementCount: number, author: { id: string } | null, topics: Array<{ id: string }>, readers: { totalCount: number }, endorsements: { totalCount: number } } | null };

export type ManagerTiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ManagerTiesQuery = { manager: { id: string, name: string, isCurrent: boolean, hiredOn: string | null, leftOn: string | null, email: string | null, fileIsVisible: boolean, post: { title: string | null, branch: { id: string, name: string, nameZh: string | null } } | null, grade: { name: string, nameZh: string | null } | null, superior: { id: string } | null, clients: { totalCount: number }, clientsWon: { totalCount: number }, adviceSought: { totalCount: number }, adviceGiven: { totalCount: number }, mentors: Array<{ mentorshipId: string }>, trainees: Array<{ mentorshipId: string }>, reports: { totalCount: number }, items: { totalCount: number }, skills: Array<{ level: number, topic: { id: string, name: string, nameZh: string | null } }> } | null };

export type MatchCardFragment = { score: number, sentence: string, closes: { points: number, value: number, weight: number, topics: Array<{ topicId: string, from: number, to: number, target: number, topic: { id: string, name: string, nameZh: string | null } | null }> }, nearness: { points: number, value: number, weight: number }, bridge: { points: number, value: number, weight: number }, record: { points: number, value: number, weight: number, mean: number | null, raters: number | null } };

export type MeetingsWithoutConsentQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsWithoutConsentQuery = { meetingsWithoutConsent: { totalCount: number, nodes: Array<{ sessionId: string, at: string, mentorship: { id: string, mentor: { id: string, name: string }, trainee: { id: string, name: string } }, clients: Array<{ id: string, name: string | null, kind: ClientKind }> }> } };

export type MentorSuggestionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type MentorSuggestionsQuery = { suggested: { candidates: number, suggestions: Array<{ managerId: string, manager: { id: string, name: string, branch: { id: string, name: string, nameZh: string | null } | null, mentorProfile: { id: string, formats: Array<MentorshipForm> } | null } | null, match: { score: number, sentence: string, closes: { points: number, value: number, weight: number, topics: Array<{ topicId: string, from: number, to: number, target: number, topic: { id: string, name: string, nameZh: string | null } | null }> }, nearness: { points: number, value: number, weight: number }, bridge: { points: number, value: number, weight: number }, record: { points: number, value: number, weight: number, mean: number | null, raters: number | null } } }> } | null };

export type MentoringQueryVariables = Exact<{ [key: string]: never; }>;


export type MentoringQuery = { viewer: { manager: { id: string, name: string, mentorProfile: { id: string, active: boolean, capacity: number, freePlaces: number, formats: Array<MentorshipForm>, note: string | null } | null, goals: Array<{ targetLevel: number, currentLevel: number | null, priority: number, topic: { id: string, name: string, nameZh: string | null } }>, proposed: { totalCount: number, nodes: Array<{ id: string, status: MentorshipStatus, form: MentorshipForm, awaits: MentorshipSide | null, proposedOn: string | null, from: string | null, note: string | null, hours: number | null, version: number, mentor: { id: string, name: string }, trainee: { id: string, name: string }, topics: Array<{ targetLevel: number | null, topic: { id: string, name: string, nameZh: string | null } }>, sessions: { totalCount: number, nodes: Array<{ id: string, at: string, minutes: number, note: string | null, traineeRating: number | null, clients: Array<{ consentedOn: string | null, client: { id: string, name: string | null, kind: ClientKind } }>, topics: Array<{ id: string, name: string, nameZh: string | null }> }> }, viewerCan: { answerMentorship: boolean, completeMentorship: boolean, endMentorship: boolean, rateMentoringSession: boolean, recordMentoringSession: boolean, withdrawMentorship: boolean } }> }, active: { totalCount: number, nodes: Array<{ id: string, status: MentorshipStatus, form: MentorshipForm, awaits: MentorshipSide | null, proposedOn: string | null, from: string | null, note: string | null, hours: number | null, version: number, mentor: { id: string, name: string }, trainee: { id: string, name: string }, topics: Array<{ targetLevel: number | null, topic: { id: string, name: string, nameZh: string | null } }>, sessions: { totalCount: number, nodes: Array<{ id: string, at: string, minutes: number, note: string | null, traineeRating: number | null, clients: Array<{ consentedOn: string | null, client: { id: string, name: string | null, kind: ClientKind } }>, topics: Array<{ id: string, name: string, nameZh: string | null }> }> }, viewerCan: { answerMentorship: boolean, completeMentorship: boolean, endMentorship: boolean, rateMentoringSession: boolean, recordMentoringSession: boolean, withdrawMentorship: boolean } }> } } | null } };

export type MentoringPlanQueryVariables = Exact<{
  method: MentoringPlanMethod;
  branchId?: string | null | undefined;
  compare: boolean;
  maximiseMatched: boolean;
}>;


export type MentoringPlanQuery = { mentoringPlan: { plan: { planId: string, method: MentoringPlanMethod, trainees: number, mentors: number, places: number, matched: number, total: number, blockingPairs: number, priceOfStability: number | null, priceOfCoverage: number | null, traineeRanks: Array<{ rank: number, count: number }>, pairs: { totalCount: number, nodes: Array<{ traineeId: string, mentorId: string, traineeRank: number, mentorRank: number, trainee: { id: string, name: string } | null, mentor: { id: string, name: string } | null, match: { score: number, sentence: string } }> }, unmatched: { totalCount: number, nodes: Array<{ traineeId: string, reason: UnmatchedReason, trainee: { id: string, name: string } | null }> } } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type MentorshipCardFragment = { id: string, status: MentorshipStatus, form: MentorshipForm, awaits: MentorshipSide | null, proposedOn: string | null, from: string | null, note: string | null, hours: number | null, version: number, mentor: { id: string, name: string }, trainee: { id: string, name: string }, topics: Array<{ targetLevel: number | null, topic: { id: string, name: string, nameZh: string | null } }>, sessions: { totalCount: number, nodes: Array<{ id: string, at: string, minutes: number, note: string | null, traineeRating: number | null, clients: Array<{ consentedOn: string | null, client: { id: string, name: string | null, kind: ClientKind } }>, topics: Array<{ id: string, name: string, nameZh: string | null }> }> }, viewerCan: { answerMentorship: boolean, completeMentorship: boolean, endMentorship: boolean, rateMentoringSession: boolean, recordMentoringSession: boolean, withdrawMentorship: boolean } };

type NodeCard_AuditRecord_Fragment = { __typename: 'AuditRecord', id: string };

type NodeCard_Branch_Fragment = { __typename: 'Branch', name: string, nameZh: string | null, id: string, branchKind: BranchKind };

type NodeCard_Client_Fragment = { __typename: 'Client', segment: string | null, isMasked: boolean, id: string, clientName: string | null, clientKind: ClientKind };

type NodeCard_Employee_Fragment = { __typename: 'Employee', id: string };

type NodeCard_Grade_Fragment = { __typename: 'Grade', id: string };

type NodeCard_Holding_Fragment = { __typename: 'Holding', id: string };

type NodeCard_Interaction_Fragment = { __typename: 'Interaction', id: string };

type NodeCard_KnowledgeItem_Fragment = { __typename: 'KnowledgeItem', title: string, id: string, itemKind: KnowledgeItemKind };

type NodeCard_Manager_Fragment = { __typename: 'Manager', name: string, latinName: string | null, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null };

type NodeCard_MentorProfile_Fragment = { __typename: 'MentorProfile', id: string };

type NodeCard_MentoringPlan_Fragment = { __typename: 'MentoringPlan', id: string };

type NodeCard_MentoringSession_Fragment = { __typename: 'MentoringSession', id: string };

type NodeCard_Mentorship_Fragment = { __typename: 'Mentorship', id: string };

type NodeCard_MoraleScore_Fragment = { __typename: 'MoraleScore', id: string };

type NodeCard_Product_Fragment = { __typename: 'Product', id: string };

type NodeCard_SatisfactionScore_Fragment = { __typename: 'SatisfactionScore', id: string };

type NodeCard_Topic_Fragment = { __typename: 'Topic', name: string, nameZh: string | null, id: string };

type NodeCard_Valuation_Fragment = { __typename: 'Valuation', id: string };

export type NodeCardFragment =
  | NodeCard_AuditRecord_Fragment
  | NodeCard_Branch_Fragment
  | NodeCard_Client_Fragment
  | NodeCard_Employee_Fragment
  | NodeCard_Grade_Fragment
  | NodeCard_Holding_Fragment
  | NodeCard_Interaction_Fragment
  | NodeCard_KnowledgeItem_Fragment
  | NodeCard_Manager_Fragment
  | NodeCard_MentorProfile_Fragment
  | NodeCard_MentoringPlan_Fragment
  | NodeCard_MentoringSession_Fragment
  | NodeCard_Mentorship_Fragment
  | NodeCard_MoraleScore_Fragment
  | NodeCard_Product_Fragment
  | NodeCard_SatisfactionScore_Fragment
  | NodeCard_Topic_Fragment
  | NodeCard_Valuation_Fragment
;

export type OfferMentoringMutationVariables = Exact<{
  input: OfferMentoringInput;
}>;


export type OfferMentoringMutation = { offerMentoring: { profile: { id: string, freePlaces: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type OpenMentorshipsQueryVariables = Exact<{
  status?: MentorshipStatus | null | undefined;
  form?: MentorshipForm | null | undefined;
  branchId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenMentorshipsQuery = { mentorships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, form: MentorshipForm, status: MentorshipStatus, awaits: MentorshipSide | null, proposedOn: string | null, from: string | null, mentor: { id: string, name: string }, trainee: { id: string, name: string } }> } };

export type PortfolioAtRiskQueryVariables = Exact<{
  managerId: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PortfolioAtRiskQuery = { portfolioAtRisk: { clientCount: number, clientsAtRisk: number, clientsOfUnknownValue: number, mainCurrency: string | null, worth: Array<{ currency: string, assets: { amountMinor: number, currency: string }, assetsAtRisk: { amountMinor: number, currency: string }, loans: { amountMinor: number, currency: string }, loansAtRisk: { amountMinor: number, currency: string } }>, clients: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ chance: number, reason: string, worth: Array<{ currency: string, assets: { amountMinor: number, currency: string }, assetsAtRisk: { amountMinor: number, currency: string } }>, client: { id: string, name: string | null, kind: ClientKind } }> } | null, basis: { asOf: string, formula: string } } | null };

export type ProposeMentorshipMutationVariables = Exact<{
  input: ProposeMentorshipInput;
}>;


export type ProposeMentorshipMutation = { proposeMentorship: { mentorship: { id: string, status: MentorshipStatus, version: number } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RateMentoringSessionMutationVariables = Exact<{
  input: RateMentoringSessionInput;
}>;


export type RateMentoringSessionMutation = { rateMentoringSession: { session: { id: string, traineeRating: number | null } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type ReassignClientsMutationVariables = Exact<{
  input: ReassignClientsInput;
}>;


export type ReassignClientsMutation = { reassignClients: { fromManager: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type RecordMentoringSessionMutationVariables = Exact<{
  input: RecordMentoringSessionInput;
}>;


export type RecordMentoringSessionMutation = { recordMentoringSession: { session: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SaveMentoringPlanMutationVariables = Exact<{
  input: SaveMentoringPlanInput;
}>;


export type SaveMentoringPlanMutation = { saveMentoringPlan: { plan: { id: string } | null, warnings: Array<{ message: string }>, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type SetGoalMutationVariables = Exact<{
  input: SetGoalInput;
}>;


export type SetGoalMutation = { setGoal: { manager: { id: string } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { viewer: { today: Array<{ kind: DayEntryKind, count: number, since: string | null, due: string | null, node:
        | { id: string }
        | { name: string, nameZh: string | null, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }> } };

export type TopicTiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type TopicTiesQuery = { topic: { id: string, name: string, nameZh: string | null, broader: Array<{ id: string }>, narrower: Array<{ id: string }>, knownBy: { totalCount: number }, items: { totalCount: number } } | null };

export type TopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicsQuery = { topics: { totalCount: number, nodes: Array<{ id: string, name: string, nameZh: string | null }> } };

export type TraineeSuggestionsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type TraineeSuggestionsQuery = { suggested: { candidates: number, suggestions: Array<{ managerId: string, manager: { id: string, name: string, branch: { id: string, name: string, nameZh: string | null } | null, mentorProfile: { id: string, formats: Array<MentorshipForm> } | null } | null, match: { score: number, sentence: string, closes: { points: number, value: number, weight: number, topics: Array<{ topicId: string, from: number, to: number, target: number, topic: { id: string, name: string, nameZh: string | null } | null }> }, nearness: { points: number, value: number, weight: number }, bridge: { points: number, value: number, weight: number }, record: { points: number, value: number, weight: number, mean: number | null, raters: number | null } } }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { subject: string, roles: Array<Role>, leads: boolean, mentors: boolean, branches: Array<{ id: string, name: string, nameZh: string | null }>, manager: { id: string, name: string } | null, employee: { id: string, name: string } | null } };

export type WithdrawMentorshipMutationVariables = Exact<{
  input: WithdrawMentorshipInput;
}>;


export type WithdrawMentorshipMutation = { withdrawMentorship: { mentorship: { id: string, status: MentorshipStatus } | null, userErrors: Array<{ code: UserErrorCode, message: string, path: Array<string> }> } };

export const MatchCardFragmentDoc = gql`
    fragment MatchCard on MatchScore {
  score
  sentence
  closes {
    points
    value
    weight
    topics {
      topicId
      from
      to
      target
      topic {
        id
        name
        nameZh
      }
    }
  }
  nearness {
    points
    value
    weight
  }
  bridge {
    points
    value
    weight
  }
  record {
    points
    value
    weight
    mean
    raters
  }
}
    ` as unknown as DocumentNode<MatchCardFragment, unknown>;
export const MentorshipCardFragmentDoc = gql`
    fragment MentorshipCard on Mentorship {
  id
  status
  form
  awaits
  proposedOn
  from
  note
  hours
  version
  mentor {
    id
    name
  }
  trainee {
    id
    name
  }
  topics {
    targetLevel
    topic {
      id
      name
      nameZh
    }
  }
  sessions(last: 5) {
    totalCount
    nodes {
      id
      at
      minutes
      note
      traineeRating
      clients {
        consentedOn
        client {
          id
          name
          kind
        }
      }
      topics {
        id
        name
        nameZh
      }
    }
  }
  viewerCan {
    answerMentorship
    completeMentorship
    endMentorship
    rateMentoringSession
    recordMentoringSession
    withdrawMentorship
  }
}
    ` as unknown as DocumentNode<MentorshipCardFragment, unknown>;
export const NodeCardFragmentDoc = gql`
    fragment NodeCard on Node {
  __typename
  id
  ... on Manager {
    name
    latinName
    isCurrent
    branch {
      id
      name
      nameZh
    }
  }
  ... on Client {
    clientName: name
    clientKind: kind
    segment
    isMasked
  }
  ... on KnowledgeItem {
    title
    itemKind: kind
  }
  ... on Topic {
    name
    nameZh
  }
  ... on Branch {
    name
    nameZh
    branchKind: kind
  }
}
    ` as unknown as DocumentNode<NodeCardFragment, unknown>;
export const AnswerMentorshipDocument = gql`
    mutation AnswerMentorship($input: AnswerMentorshipInput!) {
  answerMentorship(input: $input) {
    mentorship {
      id
      status
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<AnswerMentorshipMutation, AnswerMentorshipMutationVariables>;
export const BranchTiesDocument = gql`
    query BranchTies($id: ID!, $asOf: Date) {
  branch(id: $id) {
    id
    name
    nameZh
    kind
    parent {
      id
    }
    children {
      id
    }
    managers(asOf: $asOf) {
      totalCount
    }
  }
}
    ` as unknown as DocumentNode<BranchTiesQuery, BranchTiesQueryVariables>;
export const CapitalReportsDocument = gql`
    query CapitalReports {
  viewer {
    manager {
      id
      reports(first: 100) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<CapitalReportsQuery, CapitalReportsQueryVariables>;
export const CapitalScopeDocument = gql`
    query CapitalScope {
  branches(first: 100) {
    totalCount
    nodes {
      id
      name
      nameZh
      kind
      parent {
        id
      }
    }
  }
}
    ` as unknown as DocumentNode<CapitalScopeQuery, CapitalScopeQueryVariables>;
export const CapitalStaffDocument = gql`
    query CapitalStaff($branchId: ID!) {
  branch(id: $branchId) {
    id
    managers(first: 100, wholeSubtree: true) {
      totalCount
      nodes {
        id
        name
        fileIsVisible
      }
    }
  }
}
    ` as unknown as DocumentNode<CapitalStaffQuery, CapitalStaffQueryVariables>;
export const ClientTiesDocument = gql`
    query ClientTies($id: ID!, $asOf: Date) {
  client(id: $id) {
    id
    name
    isMasked
    kind
    segment
    birthDecade
    leftOn
    servedBy(asOf: $asOf) {
      role
    }
    wonBy {
      on
    }
    referralsMade {
      on
    }
    referralsReceived {
      on
    }
    relatedClients(asOf: $asOf) {
      kind
    }
    holdings(asOf: $asOf) {
      product {
        name
        nameZh
      }
    }
    worth(asOf: $asOf) {
      assets {
        amountMinor
        currency
      }
      loans {
        amountMinor
        currency
      }
    }
  }
}
    ` as unknown as DocumentNode<ClientTiesQuery, ClientTiesQueryVariables>;
export const ClientVersionsDocument = gql`
    query ClientVersions($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Client {
      id
      version
    }
  }
}
    ` as unknown as DocumentNode<ClientVersionsQuery, ClientVersionsQueryVariables>;
export const CommunicationDocument = gql`
    query Communication($branchId: ID, $from: Date, $to: Date) {
  communicationMatrix(branchId: $branchId, from: $from, to: $to) {
    from
    to
    rows {
      group
      size
      withheld
      cells {
        with
        people
        share
        ties
        reciprocity
      }
    }
    basis {
      asOf
      formula
    }
  }
}
    ` as unknown as DocumentNode<CommunicationQuery, CommunicationQueryVariables>;
export const CompleteMentorshipDocument = gql`
    mutation CompleteMentorship($input: CompleteMentorshipInput!) {
  completeMentorship(input: $input) {
    mentorship {
      id
      status
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<CompleteMentorshipMutation, CompleteMentorshipMutationVariables>;
export const ConsentToMeetingDocument = gql`
    mutation ConsentToMeeting($input: ConsentToMeetingInput!) {
  consentToMeeting(input: $input) {
    client {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<ConsentToMeetingMutation, ConsentToMeetingMutationVariables>;
export const CustomerCapitalDocument = gql`
    query CustomerCapital($managerId: ID, $branchId: ID, $asOf: Date, $after: String) {
  customerCapital(managerId: $managerId, branchId: $branchId, asOf: $asOf) {
    managerCount
    staffCount
    served {
      clients
      asLead
      asBackup
    }
    won {
      clients
      others
      servedNowBy {
        clients
        manager {
          id
          name
        }
      }
    }
    worth {
      currency
      assets {
        amountMinor
        currency
      }
      loans {
        amountMinor
        currency
      }
      herfindahl
      largestShare
    }
    clientsOfUnknownValue
    singleThreadedCount
    singleThreaded(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        kind
        segment
      }
    }
    tenure {
      meanYears
      medianYears
      unknown
    }
    satisfaction {
      quarter
      mean
      respondentsAtLeast
      withheld
    }
    basis {
      asOf
      formula
    }
  }
}
    ` as unknown as DocumentNode<CustomerCapitalQuery, CustomerCapitalQueryVariables>;
export const DropGoalDocument = gql`
    mutation DropGoal($input: DropGoalInput!) {
  dropGoal(input: $input) {
    manager {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<DropGoalMutation, DropGoalMutationVariables>;
export const EmployeesDocument = gql`
    query Employees($filter: EmployeeFilter, $after: String) {
  employees(first: 50, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      latinName
      function
      branch {
        id
        name
        nameZh
      }
      post {
        title
      }
    }
  }
}
    ` as unknown as DocumentNode<EmployeesQuery, EmployeesQueryVariables>;
export const EndMentorshipDocument = gql`
    mutation EndMentorship($input: EndMentorshipInput!) {
  endMentorship(input: $input) {
    mentorship {
      id
      status
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<EndMentorshipMutation, EndMentorshipMutationVariables>;
export const ExpandAdviceGivenDocument = gql`
    query ExpandAdviceGiven($id: ID!, $after: String, $asOf: Date) {
  node: manager(id: $id) {
    ties: adviceGiven(first: 100, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        times
        node {
          ...NodeCard
        }
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandAdviceGivenQuery, ExpandAdviceGivenQueryVariables>;
export const ExpandAdviceSoughtDocument = gql`
    query ExpandAdviceSought($id: ID!, $after: String, $asOf: Date) {
  node: manager(id: $id) {
    ties: adviceSought(first: 100, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        times
        node {
          ...NodeCard
        }
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandAdviceSoughtQuery, ExpandAdviceSoughtQueryVariables>;
export const ExpandAuthorDocument = gql`
    query ExpandAuthor($id: ID!) {
  node: knowledgeItem(id: $id) {
    ties: author {
      ...NodeCard
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandAuthorQuery, ExpandAuthorQueryVariables>;
export const ExpandBranchDocument = gql`
    query ExpandBranch($id: ID!, $asOf: Date) {
  node: manager(id: $id) {
    ties: branch(asOf: $asOf) {
      ...NodeCard
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandBranchQuery, ExpandBranchQueryVariables>;
export const ExpandBroaderDocument = gql`
    query ExpandBroader($id: ID!) {
  node: topic(id: $id) {
    ties: broader {
      ...NodeCard
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandBroaderQuery, ExpandBroaderQueryVariables>;
export const ExpandChildrenDocument = gql`
    query ExpandChildren($id: ID!) {
  node: branch(id: $id) {
    ties: children {
      ...NodeCard
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandChildrenQuery, ExpandChildrenQueryVariables>;
export const ExpandClientsDocument = gql`
    query ExpandClients($id: ID!, $after: String, $asOf: Date) {
  node: manager(id: $id) {
    ties: clients(first: 100, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        role
        from
        node {
          ...NodeCard
        }
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandClientsQuery, ExpandClientsQueryVariables>;
export const ExpandClientsWonDocument = gql`
    query ExpandClientsWon($id: ID!, $after: String) {
  node: manager(id: $id) {
    ties: clientsWon(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        on
        node {
          ...NodeCard
        }
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandClientsWonQuery, ExpandClientsWonQueryVariables>;
export const ExpandEndorsementsDocument = gql`
    query ExpandEndorsements($id: ID!, $after: String) {
  node: knowledgeItem(id: $id) {
    ties: endorsements(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        at
        node {
          ...NodeCard
        }
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandEndorsementsQuery, ExpandEndorsementsQueryVariables>;
export const ExpandItemTopicsDocument = gql`
    query ExpandItemTopics($id: ID!) {
  node: knowledgeItem(id: $id) {
    ties: topics {
      ...NodeCard
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandItemTopicsQuery, ExpandItemTopicsQueryVariables>;
export const ExpandItemsDocument = gql`
    query ExpandItems($id: ID!, $after: String) {
  node: manager(id: $id) {
    ties: items(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...NodeCard
        }
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandItemsQuery, ExpandItemsQueryVariables>;
export const ExpandKnownByDocument = gql`
    query ExpandKnownBy($id: ID!, $after: String, $asOf: Date) {
  node: topic(id: $id) {
    ties: knownBy(first: 100, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        level
        node {
          ...NodeCard
        }
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandKnownByQuery, ExpandKnownByQueryVariables>;
export const ExpandMentorsDocument = gql`
    query ExpandMentors($id: ID!, $asOf: Date) {
  node: manager(id: $id) {
    ties: mentors(asOf: $asOf) {
      form
      from
      node: manager {
        ...NodeCard
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandMentorsQuery, ExpandMentorsQueryVariables>;
export const ExpandNarrowerDocument = gql`
    query ExpandNarrower($id: ID!) {
  node: topic(id: $id) {
    ties: narrower {
      ...NodeCard
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandNarrowerQuery, ExpandNarrowerQueryVariables>;
export const ExpandParentDocument = gql`
    query ExpandParent($id: ID!) {
  node: branch(id: $id) {
    ties: parent {
      ...NodeCard
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandParentQuery, ExpandParentQueryVariables>;
export const ExpandReadersDocument = gql`
    query ExpandReaders($id: ID!, $after: String) {
  node: knowledgeItem(id: $id) {
    ties: readers(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        at
        node {
          ...NodeCard
        }
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandReadersQuery, ExpandReadersQueryVariables>;
export const ExpandReferralsMadeDocument = gql`
    query ExpandReferralsMade($id: ID!) {
  node: client(id: $id) {
    ties: referralsMade {
      on
      node: client {
        ...NodeCard
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandReferralsMadeQuery, ExpandReferralsMadeQueryVariables>;
export const ExpandReferralsReceivedDocument = gql`
    query ExpandReferralsReceived($id: ID!) {
  node: client(id: $id) {
    ties: referralsReceived {
      on
      node: client {
        ...NodeCard
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandReferralsReceivedQuery, ExpandReferralsReceivedQueryVariables>;
export const ExpandRelatedClientsDocument = gql`
    query ExpandRelatedClients($id: ID!, $asOf: Date) {
  node: client(id: $id) {
    ties: relatedClients(asOf: $asOf) {
      kind
      isOutgoing
      from
      node: client {
        ...NodeCard
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandRelatedClientsQuery, ExpandRelatedClientsQueryVariables>;
export const ExpandReportsDocument = gql`
    query ExpandReports($id: ID!, $after: String, $asOf: Date) {
  node: manager(id: $id) {
    ties: reports(first: 100, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        from
        node {
          ...NodeCard
        }
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandReportsQuery, ExpandReportsQueryVariables>;
export const ExpandServedByDocument = gql`
    query ExpandServedBy($id: ID!, $asOf: Date) {
  node: client(id: $id) {
    ties: servedBy(asOf: $asOf) {
      role
      from
      node: manager {
        ...NodeCard
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandServedByQuery, ExpandServedByQueryVariables>;
export const ExpandSkillsDocument = gql`
    query ExpandSkills($id: ID!, $asOf: Date) {
  node: manager(id: $id) {
    ties: skills(asOf: $asOf) {
      level
      node: topic {
        ...NodeCard
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandSkillsQuery, ExpandSkillsQueryVariables>;
export const ExpandStaffDocument = gql`
    query ExpandStaff($id: ID!, $after: String, $asOf: Date) {
  node: branch(id: $id) {
    ties: managers(first: 100, after: $after, asOf: $asOf) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        title
        from
        node {
          ...NodeCard
        }
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandStaffQuery, ExpandStaffQueryVariables>;
export const ExpandSuperiorDocument = gql`
    query ExpandSuperior($id: ID!, $asOf: Date) {
  node: manager(id: $id) {
    ties: superior(asOf: $asOf) {
      ...NodeCard
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandSuperiorQuery, ExpandSuperiorQueryVariables>;
export const ExpandTopicItemsDocument = gql`
    query ExpandTopicItems($id: ID!, $after: String) {
  node: topic(id: $id) {
    ties: items(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...NodeCard
        }
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandTopicItemsQuery, ExpandTopicItemsQueryVariables>;
export const ExpandTraineesDocument = gql`
    query ExpandTrainees($id: ID!, $asOf: Date) {
  node: manager(id: $id) {
    ties: trainees(asOf: $asOf) {
      form
      from
      node: manager {
        ...NodeCard
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandTraineesQuery, ExpandTraineesQueryVariables>;
export const ExpandWonByDocument = gql`
    query ExpandWonBy($id: ID!) {
  node: client(id: $id) {
    ties: wonBy {
      on
      node: manager {
        ...NodeCard
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExpandWonByQuery, ExpandWonByQueryVariables>;
export const ExploreMeasuresDocument = gql`
    query ExploreMeasures($asOf: Date, $after: String) {
  networkSnapshot(asOf: $asOf) {
    managers(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        community
        manager {
          id
        }
        adviceSought {
          percentile
        }
        adviceGiven {
          percentile
        }
        pageRank {
          percentile
        }
        betweenness {
          percentile
        }
        coreNumber {
          percentile
        }
        effectiveSize {
          percentile
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<ExploreMeasuresQuery, ExploreMeasuresQueryVariables>;
export const ExploreNodesDocument = gql`
    query ExploreNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...NodeCard
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExploreNodesQuery, ExploreNodesQueryVariables>;
export const ExploreSearchDocument = gql`
    query ExploreSearch($text: String!) {
  named: search(text: $text, kinds: [MANAGER, TOPIC], first: 6) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ... on Node {
        ...NodeCard
      }
    }
  }
  items: search(text: $text, kinds: [KNOWLEDGE_ITEM], first: 3) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ... on Node {
        ...NodeCard
      }
    }
  }
  branches(filter: {text: $text}, first: 3) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...NodeCard
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExploreSearchQuery, ExploreSearchQueryVariables>;
export const ExploreSearchClientsDocument = gql`
    query ExploreSearchClients($text: String!) {
  clients(filter: {text: $text}, first: 5) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...NodeCard
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExploreSearchClientsQuery, ExploreSearchClientsQueryVariables>;
export const HandoverPlanDocument = gql`
    query HandoverPlan($managerId: ID!, $after: String) {
  handoverPlan(managerId: $managerId) {
    clientCount
    plannedCount
    isProvenBest
    successors {
      clientsNow
      taken
      manager {
        id
        name
      }
    }
    manager {
      id
      name
    }
    reassignments {
      fromManagerId
      clients {
        clientId
        toManagerId
        expectedVersion
      }
    }
    unplanned(first: 100) {
      totalCount
      nodes {
        id
        name
        kind
      }
    }
    handovers(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        score
        reason
        client {
          id
          name
          kind
          worth {
            currency
            assets {
              amountMinor
              currency
            }
          }
        }
        successor {
          id
          name
        }
      }
    }
    basis {
      asOf
      formula
    }
  }
}
    ` as unknown as DocumentNode<HandoverPlanQuery, HandoverPlanQueryVariables>;
export const IntroductionPathsDocument = gql`
    query IntroductionPaths($from: ID!, $to: ID!, $asOf: Date) {
  introductionPaths(from: $from, to: $to, asOf: $asOf, maxHops: 6, first: 5) {
    hasMore
    toClient {
      ...NodeCard
    }
    paths {
      hops
      people {
        ...NodeCard
      }
      steps {
        kinds
      }
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<IntroductionPathsQuery, IntroductionPathsQueryVariables>;
export const ItemTiesDocument = gql`
    query ItemTies($id: ID!) {
  knowledgeItem(id: $id) {
    id
    title
    kind
    createdAt
    verifiedOn
    retiredOn
    readCount
    endorsementCount
    author {
      id
    }
    topics {
      id
    }
    readers {
      totalCount
    }
    endorsements {
      totalCount
    }
  }
}
    ` as unknown as DocumentNode<ItemTiesQuery, ItemTiesQueryVariables>;
export const ManagerTiesDocument = gql`
    query ManagerTies($id: ID!, $asOf: Date) {
  manager(id: $id) {
    id
    name
    isCurrent
    hiredOn
    leftOn
    email
    fileIsVisible
    post(asOf: $asOf) {
      title
      branch {
        id
        name
        nameZh
      }
    }
    grade(asOf: $asOf) {
      name
      nameZh
    }
    superior(asOf: $asOf) {
      id
    }
    clients(asOf: $asOf) {
      totalCount
    }
    clientsWon {
      totalCount
    }
    adviceSought(asOf: $asOf) {
      totalCount
    }
    adviceGiven(asOf: $asOf) {
      totalCount
    }
    mentors(asOf: $asOf) {
      mentorshipId
    }
    trainees(asOf: $asOf) {
      mentorshipId
    }
    reports(asOf: $asOf) {
      totalCount
    }
    items {
      totalCount
    }
    skills(asOf: $asOf) {
      level
      topic {
        id
        name
        nameZh
      }
    }
  }
}
    ` as unknown as DocumentNode<ManagerTiesQuery, ManagerTiesQueryVariables>;
export const MeetingsWithoutConsentDocument = gql`
    query MeetingsWithoutConsent {
  meetingsWithoutConsent(first: 20) {
    totalCount
    nodes {
      sessionId
      at
      mentorship {
        id
        mentor {
          id
          name
        }
        trainee {
          id
          name
        }
      }
      clients {
        id
        name
        kind
      }
    }
  }
}
    ` as unknown as DocumentNode<MeetingsWithoutConsentQuery, MeetingsWithoutConsentQueryVariables>;
export const MentorSuggestionsDocument = gql`
    query MentorSuggestions($id: ID!, $first: Int!) {
  suggested: mentorSuggestions(traineeId: $id, first: $first) {
    candidates
    suggestions {
      managerId
      manager {
        id
        name
        branch {
          id
          name
          nameZh
        }
        mentorProfile {
          id
          formats
        }
      }
      match {
        ...MatchCard
      }
    }
  }
}
    ${MatchCardFragmentDoc}` as unknown as DocumentNode<MentorSuggestionsQuery, MentorSuggestionsQueryVariables>;
export const MentoringDocument = gql`
    query Mentoring {
  viewer {
    manager {
      id
      name
      mentorProfile {
        id
        active
        capacity
        freePlaces
        formats
        note
      }
      goals {
        targetLevel
        currentLevel
        priority
        topic {
          id
          name
          nameZh
        }
      }
      proposed: mentorships(status: PROPOSED, first: 50) {
        totalCount
        nodes {
          ...MentorshipCard
        }
      }
      active: mentorships(status: ACTIVE, first: 50) {
        totalCount
        nodes {
          ...MentorshipCard
        }
      }
    }
  }
}
    ${MentorshipCardFragmentDoc}` as unknown as DocumentNode<MentoringQuery, MentoringQueryVariables>;
export const MentoringPlanDocument = gql`
    query MentoringPlan($method: MentoringPlanMethod!, $branchId: ID, $compare: Boolean!, $maximiseMatched: Boolean!) {
  mentoringPlan(
    method: $method
    branchId: $branchId
    compare: $compare
    maximiseMatched: $maximiseMatched
  ) {
    plan {
      planId
      method
      trainees
      mentors
      places
      matched
      total
      blockingPairs
      priceOfStability
      priceOfCoverage
      traineeRanks {
        rank
        count
      }
      pairs(first: 100) {
        totalCount
        nodes {
          traineeId
          mentorId
          traineeRank
          mentorRank
          trainee {
            id
            name
          }
          mentor {
            id
            name
          }
          match {
            score
            sentence
          }
        }
      }
      unmatched(first: 100) {
        totalCount
        nodes {
          traineeId
          reason
          trainee {
            id
            name
          }
        }
      }
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<MentoringPlanQuery, MentoringPlanQueryVariables>;
export const OfferMentoringDocument = gql`
    mutation OfferMentoring($input: OfferMentoringInput!) {
  offerMentoring(input: $input) {
    profile {
      id
      freePlaces
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<OfferMentoringMutation, OfferMentoringMutationVariables>;
export const OpenMentorshipsDocument = gql`
    query OpenMentorships($status: MentorshipStatus, $form: MentorshipForm, $branchId: ID, $after: String) {
  mentorships(
    filter: {status: $status, form: $form, branchId: $branchId}
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      form
      status
      awaits
      proposedOn
      from
      mentor {
        id
        name
      }
      trainee {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<OpenMentorshipsQuery, OpenMentorshipsQueryVariables>;
export const PortfolioAtRiskDocument = gql`
    query PortfolioAtRisk($managerId: ID!, $asOf: Date, $after: String) {
  portfolioAtRisk(managerId: $managerId, asOf: $asOf) {
    clientCount
    clientsAtRisk
    clientsOfUnknownValue
    mainCurrency
    worth {
      currency
      assets {
        amountMinor
        currency
      }
      assetsAtRisk {
        amountMinor
        currency
      }
      loans {
        amountMinor
        currency
      }
      loansAtRisk {
        amountMinor
        currency
      }
    }
    clients(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        chance
        reason
        worth {
          currency
          assets {
            amountMinor
            currency
          }
          assetsAtRisk {
            amountMinor
            currency
          }
        }
        client {
          id
          name
          kind
        }
      }
    }
    basis {
      asOf
      formula
    }
  }
}
    ` as unknown as DocumentNode<PortfolioAtRiskQuery, PortfolioAtRiskQueryVariables>;
export const ProposeMentorshipDocument = gql`
    mutation ProposeMentorship($input: ProposeMentorshipInput!) {
  proposeMentorship(input: $input) {
    mentorship {
      id
      status
      version
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<ProposeMentorshipMutation, ProposeMentorshipMutationVariables>;
export const RateMentoringSessionDocument = gql`
    mutation RateMentoringSession($input: RateMentoringSessionInput!) {
  rateMentoringSession(input: $input) {
    session {
      id
      traineeRating
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<RateMentoringSessionMutation, RateMentoringSessionMutationVariables>;
export const ReassignClientsDocument = gql`
    mutation ReassignClients($input: ReassignClientsInput!) {
  reassignClients(input: $input) {
    fromManager {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<ReassignClientsMutation, ReassignClientsMutationVariables>;
export const RecordMentoringSessionDocument = gql`
    mutation RecordMentoringSession($input: RecordMentoringSessionInput!) {
  recordMentoringSession(input: $input) {
    session {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<RecordMentoringSessionMutation, RecordMentoringSessionMutationVariables>;
export const SaveMentoringPlanDocument = gql`
    mutation SaveMentoringPlan($input: SaveMentoringPlanInput!) {
  saveMentoringPlan(input: $input) {
    plan {
      id
    }
    warnings {
      message
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<SaveMentoringPlanMutation, SaveMentoringPlanMutationVariables>;
export const SetGoalDocument = gql`
    mutation SetGoal($input: SetGoalInput!) {
  setGoal(input: $input) {
    manager {
      id
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<SetGoalMutation, SetGoalMutationVariables>;
export const TodayDocument = gql`
    query Today {
  viewer {
    today {
      kind
      count
      since
      due
      node {
        id
        ... on Branch {
          name
          nameZh
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<TodayQuery, TodayQueryVariables>;
export const TopicTiesDocument = gql`
    query TopicTies($id: ID!, $asOf: Date) {
  topic(id: $id) {
    id
    name
    nameZh
    broader {
      id
    }
    narrower {
      id
    }
    knownBy(asOf: $asOf) {
      totalCount
    }
    items {
      totalCount
    }
  }
}
    ` as unknown as DocumentNode<TopicTiesQuery, TopicTiesQueryVariables>;
export const TopicsDocument = gql`
    query Topics {
  topics(first: 100) {
    totalCount
    nodes {
      id
      name
      nameZh
    }
  }
}
    ` as unknown as DocumentNode<TopicsQuery, TopicsQueryVariables>;
export const TraineeSuggestionsDocument = gql`
    query TraineeSuggestions($id: ID!, $first: Int!) {
  suggested: traineeSuggestions(mentorId: $id, first: $first) {
    candidates
    suggestions {
      managerId
      manager {
        id
        name
        branch {
          id
          name
          nameZh
        }
        mentorProfile {
          id
          formats
        }
      }
      match {
        ...MatchCard
      }
    }
  }
}
    ${MatchCardFragmentDoc}` as unknown as DocumentNode<TraineeSuggestionsQuery, TraineeSuggestionsQueryVariables>;
export const ViewerDocument = gql`
    query Viewer {
  viewer {
    subject
    roles
    leads
    mentors
    branches {
      id
      name
      nameZh
    }
    manager {
      id
      name
    }
    employee {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const WithdrawMentorshipDocument = gql`
    mutation WithdrawMentorship($input: WithdrawMentorshipInput!) {
  withdrawMentorship(input: $input) {
    mentorship {
      id
      status
    }
    userErrors {
      code
      message
      path
    }
  }
}
    ` as unknown as DocumentNode<WithdrawMentorshipMutation, WithdrawMentorshipMutationVariables>;