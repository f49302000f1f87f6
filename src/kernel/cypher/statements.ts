// Generated from the headers of cypher/ by `npm run generate`. Do not edit.

export type EdgeName =
  | "clients/holdingClient"
  | "clients/holdingProduct"
  | "clients/holdings"
  | "clients/interactionClient"
  | "clients/interactionCount"
  | "clients/interactionCountOfManager"
  | "clients/interactionManager"
  | "clients/interactions"
  | "clients/interactionsOfManager"
  | "clients/participants"
  | "clients/productNeeds"
  | "clients/referralsMade"
  | "clients/referralsReceived"
  | "clients/relatedClients"
  | "clients/satisfactionOfManager"
  | "clients/scoreClient"
  | "clients/scoreManager"
  | "clients/scores"
  | "clients/scoresOfManager"
  | "clients/servedBy"
  | "clients/valuations"
  | "clients/value"
  | "clients/valuedHolding"
  | "clients/viewerCan"
  | "clients/wonBy"
  | "clients/wonByManager"
  | "clients/worth"
  | "colleagues/asManager"
  | "colleagues/ofManager"
  | "colleagues/reports"
  | "colleagues/superior"
  | "colleagues/viewerCan"
  | "knowledge/adviceGiven"
  | "knowledge/adviceGivenByEmployee"
  | "knowledge/adviceSought"
  | "knowledge/adviceSoughtByEmployee"
  | "knowledge/author"
  | "knowledge/authored"
  | "knowledge/broader"
  | "knowledge/endorsements"
  | "knowledge/itemsAbout"
  | "knowledge/narrower"
  | "knowledge/readers"
  | "knowledge/topics"
  | "managers/branch"
  | "managers/clients"
  | "managers/grade"
  | "managers/grades"
  | "managers/morale"
  | "managers/moraleScores"
  | "managers/post"
  | "managers/posts"
  | "managers/reportingLines"
  | "managers/reports"
  | "managers/superior"
  | "managers/viewerCan"
  | "mentoringPlan/madeBy"
  | "mentoringPlan/mentorships"
  | "mentoringPlan/planOfMentorship"
  | "mentorship/aims"
  | "mentorship/clientsMet"
  | "mentorship/clientsToConsent"
  | "mentorship/gained"
  | "mentorship/mentor"
  | "mentorship/mentors"
  | "mentorship/ofManager"
  | "mentorship/profile"
  | "mentorship/profileOwner"
  | "mentorship/proposer"
  | "mentorship/rating"
  | "mentorship/sessionMentorship"
  | "mentorship/sessionTopics"
  | "mentorship/sessions"
  | "mentorship/shadowing"
  | "mentorship/trainee"
  | "mentorship/trainees"
  | "mentorship/viewerCan"
  | "organisation/children"
  | "organisation/managers"
  | "organisation/morale"
  | "organisation/parent"
  | "organisation/satisfaction"
  | "skills/goals"
  | "skills/history"
  | "skills/knownBy"
  | "skills/ofManager";

export type RootName =
  | "clients/byCharacters"
  | "clients/byId"
  | "clients/byKey"
  | "clients/byName"
  | "clients/byNumber"
  | "clients/byText"
  | "clients/clientsNotContacted"
  | "clients/holdingById"
  | "clients/inSegment"
  | "clients/inSegmentByName"
  | "clients/interactionById"
  | "clients/ofBranch"
  | "clients/ofManager"
  | "clients/productById"
  | "clients/products"
  | "clients/scoreById"
  | "clients/served"
  | "clients/servedUnder"
  | "clients/valuationById"
  | "colleagues/byId"
  | "colleagues/byName"
  | "colleagues/byText"
  | "colleagues/inBranch"
  | "customerCapital/clientsOfOnePerson"
  | "kernel/audit/byId"
  | "kernel/audit/byTime"
  | "kernel/audit/lately"
  | "kernel/audit/ofSomebody"
  | "knowledge/itemById"
  | "knowledge/itemsByCharacters"
  | "knowledge/itemsByCreation"
  | "knowledge/itemsByText"
  | "knowledge/itemsByTitle"
  | "knowledge/itemsDue"
  | "knowledge/itemsOfAuthor"
  | "knowledge/itemsOfTopic"
  | "knowledge/itemsToRevise"
  | "knowledge/topicById"
  | "knowledge/topicsAtTop"
  | "knowledge/topicsByName"
  | "managers/byId"
  | "managers/byName"
  | "managers/byText"
  | "managers/departures"
  | "managers/inBranch"
  | "managers/moraleScoreById"
  | "managers/ofGrade"
  | "mentoringPlan/byId"
  | "mentoringPlan/peopleWithoutMentor"
  | "mentorship/byDate"
  | "mentorship/byId"
  | "mentorship/guidedBy"
  | "mentorship/inBranch"
  | "mentorship/meetingsToConsent"
  | "mentorship/meetingsWithoutConsent"
  | "mentorship/profileById"
  | "mentorship/proposalsToAnswer"
  | "mentorship/sessionById"
  | "mentorship/sessionsToRate"
  | "mentorship/sessionsToRecord"
  | "mentorship/training"
  | "organisation/branchById"
  | "organisation/branches"
  | "organisation/gradeById"
  | "organisation/grades"
  | "organisation/headed"
  | "search/byCharacters"
  | "search/byId"
  | "search/byWords";

export interface Reads {
  "clients/needsOf": {
    in: { key: object; managerIds: readonly string[]; role?: string | null; asOf: string };
    row: { client: string; topics: readonly string[] };
  };
  "customerCapital/clientsOf": {
    in: {
      key: object;
      managerIds: readonly string[];
      role?: string | null;
      asOf: string;
      since: string;
      until: string;
    };
    row: {
      client: string;
      version: number;
      serving: readonly Readonly<Record<string, unknown>>[];
      holdings: readonly Readonly<Record<string, unknown>>[];
      servers: readonly Readonly<Record<string, unknown>>[];
      contacts: readonly string[];
    };
  };
  "customerCapital/leaver": { in: { key: object; managerId: string }; row: { mayPlan: boolean; details: boolean } };
  "customerCapital/loyalty": {
    in: { key: object; managerIds: readonly string[]; from: string; asOf: string };
    row: { manager: string; morale: readonly number[]; satisfaction: readonly number[]; served: number; kept: number };
  };
  "customerCapital/satisfactionOf": {
    in: { key: object; managerId?: string | null; branchId?: string | null; asOf: string };
    row: { scores: Readonly<Record<string, unknown>> };
  };
  "customerCapital/successors": {
    in: {
      key: object;
      managerId: string;
      toIds?: readonly string[] | null;
      today: string;
      since: string;
      until: string;
    };
    row: { manager: string; clients: number; isSameBranch: boolean };
  };
  "customerCapital/won": {
    in: { key: object; managerIds: readonly string[]; asOf: string };
    row: { lead: string | null; clients: number };
  };
  "exchange/advice/keys": { in: object; row: { id: string } };
  "exchange/advice/rows": {
    in: { keys: readonly object[] };
    row: {
      id: string;
      seeker: string;
      adviser: string;
      topic: string | null;
      times: number | null;
      firstAt: string | null;
      lastAt: string | null;
    };
  };
  "exchange/branches/keys": { in: object; row: { id: string } };
  "exchange/branches/rows": {
    in: { keys: readonly object[] };
    row: { id: string; name: string; nameZh: string | null; kind: string; partOf: string | null };
  };
  "exchange/clients/keys": { in: object; row: { id: string } };
  "exchange/clients/owners": { in: { externalIds: readonly string[] }; row: { externalId: string; id: string } };
  "exchange/clients/rows": {
    in: { keys: readonly object[] };
    row: {
      id: string;
      externalId: string | null;
      name: string | null;
      kind: string;
      segment: string | null;
      birthYear: number | null;
      phone: string | null;
      idNumber: string | null;
      wonBy: string | null;
      wonOn: string | null;
      leftOn: string | null;
    };
  };
  "exchange/employees/keys": { in: object; row: { id: string } };
  "exchange/employees/owners": { in: { externalIds: readonly string[] }; row: { externalId: string; id: string } };
  "exchange/employees/rows": {
    in: { keys: readonly object[] };
    row: {
      id: string;
      externalId: string | null;
      name: string;
      email: string | null;
      function: string;
      hiredOn: string | null;
      leftOn: string | null;
    };
  };
  "exchange/endorsements/keys": { in: object; row: { manager: string; item: string } };
  "exchange/endorsements/rows": { in: { keys: readonly object[] }; row: { manager: string; item: string; at: string } };
  "exchange/erased": { in: { ids: readonly string[] }; row: { id: string; erasedOn: string } };
  "exchange/goals/keys": { in: object; row: { manager: string; topic: string } };
  "exchange/goals/rows": {
    in: { keys: readonly object[] };
    row: {
      manager: string;
      topic: string;
      targetLevel: number;
      priority: number | null;
      setOn: string | null;
      by: string | null;
      droppedOn: string | null;
    };
  };
  "exchange/gradeHistory/keys": { in: object; row: { manager: string; from: string | null } };
  "exchange/gradeHistory/periods": {
    in: { owners: readonly string[] };
    row: { manager: string; from: string | null; to: string | null };
  };
  "exchange/gradeHistory/rows": {
    in: { keys: readonly object[] };
    row: { manager: string; grade: string; from: string | null; to: string | null };
  };
  "exchange/grades/keys": { in: object; row: { id: string } };
  "exchange/grades/rows": {
    in: { keys: readonly object[] };
    row: { id: string; name: string; nameZh: string | null; rank: number };
  };
  "exchange/holdings/keys": { in: object; row: { id: string } };
  "exchange/holdings/rows": {
    in: { keys: readonly object[] };
    row: { id: string; client: string; product: string; openedOn: string | null; closedOn: string | null };
  };
  "exchange/interactions/keys": { in: object; row: { id: string } };
  "exchange/interactions/rows": {
    in: { keys: readonly object[] };
    row: { id: string; manager: string; client: string; at: string; channel: string; note: string | null };
  };
  "exchange/isBlank": { in: object; row: { isBlank: boolean } };
  "exchange/knowledge/keys": { in: object; row: { id: string } };
  "exchange/knowledge/rows": {
    in: { keys: readonly object[] };
    row: {
      id: string;
      title: string;
      body: string | null;
      kind: string;
      author: string;
      topics: readonly string[];
      createdAt: string;
      verifiedOn: string | null;
      reviewBy: string | null;
      retiredOn: string | null;
    };
  };
  "exchange/managers/keys": { in: object; row: { id: string } };
  "exchange/managers/owners": { in: { externalIds: readonly string[] }; row: { externalId: string; id: string } };
  "exchange/managers/rows": {
    in: { keys: readonly object[] };
    row: {
      id: string;
      externalId: string | null;
      name: string;
      email: string | null;
      hiredOn: string | null;
      leftOn: string | null;
    };
  };
  "exchange/mentorProfiles/keys": { in: object; row: { id: string } };
  "exchange/mentorProfiles/periods": { in: { owners: readonly string[] }; row: { id: string; manager: string } };
  "exchange/mentorProfiles/rows": {
    in: { keys: readonly object[] };
    row: {
      id: string;
      manager: string;
      capacity: number;
      formats: readonly string[] | null;
      note: string | null;
      active: boolean;
    };
  };
  "exchange/mentorships/keys": { in: object; row: { id: string } };
  "exchange/mentorships/periods": {
    in: { owners: readonly string[] };
    row: { id: string; trainee: string; status: string; proposedOn: string | null; answeredOn: string | null };
  };
  "exchange/mentorships/rows": {
    in: { keys: readonly object[] };
    row: {
      id: string;
      mentor: string;
      trainee: string;
      status: string;
      form: string;
      topics: readonly Readonly<Record<string, unknown>>[];
      note: string | null;
      proposedOn: string | null;
      proposedBy: string | null;
      answeredOn: string | null;
      from: string | null;
      to: string | null;
      plan: string | null;
      rank: number | null;
    };
  };
  "exchange/morale/keys": { in: object; row: { id: string } };
  "exchange/morale/rows": {
    in: { keys: readonly object[] };
    row: { id: string; manager: string; on: string; score: number };
  };
  "exchange/participants/keys": { in: object; row: { employee: string; interaction: string } };
  "exchange/participants/rows": { in: { keys: readonly object[] }; row: { employee: string; interaction: string } };
  "exchange/plans/keys": { in: object; row: { id: string } };
  "exchange/plans/rows": {
    in: { keys: readonly object[] };
    row: { id: string; method: string; weights: string | null; madeAt: string; madeBy: string };
  };
  "exchange/posts/keys": { in: object; row: { manager: string; from: string | null } };
  "exchange/posts/periods": {
    in: { owners: readonly string[] };
    row: { manager: string; from: string | null; to: string | null };
  };
  "exchange/posts/rows": {
    in: { keys: readonly object[] };
    row: { manager: string; branch: string; post: string | null; from: string | null; to: string | null };
  };
  "exchange/products/keys": { in: object; row: { id: string } };
  "exchange/products/rows": {
    in: { keys: readonly object[] };
    row: { id: string; name: string; nameZh: string | null; kind: string; needs: readonly string[] };
  };
  "exchange/reads/keys": { in: object; row: { manager: string; item: string } };
  "exchange/reads/rows": { in: { keys: readonly object[] }; row: { manager: string; item: string; at: string } };
  "exchange/referrals/keys": { in: object; row: { fromClient: string; toClient: string } };
  "exchange/referrals/rows": {
    in: { keys: readonly object[] };
    row: { fromClient: string; toClient: string; on: string | null };
  };
  "exchange/relatedClients/keys": { in: object; row: { fromClient: string; toClient: string; kind: string } };
  "exchange/relatedClients/rows": {
    in: { keys: readonly object[] };
    row: { fromClient: string; toClient: string; kind: string; from: string | null; to: string | null };
  };
  "exchange/reporting/keys": { in: object; row: { manager: string; from: string | null } };
  "exchange/reporting/periods": {
    in: { owners: readonly string[] };
    row: { manager: string; from: string | null; to: string | null };
  };
  "exchange/reporting/rows": {
    in: { keys: readonly object[] };
    row: { manager: string; superior: string; from: string | null; to: string | null };
  };
  "exchange/satisfaction/keys": { in: object; row: { id: string } };
  "exchange/satisfaction/rows": {
    in: { keys: readonly object[] };
    row: { id: string; client: string; manager: string; on: string; score: number };
  };
  "exchange/serves/keys": { in: object; row: { manager: string; client: string; role: string; from: string | null } };
  "exchange/serves/ofLeavers": {
    in: { leavers: readonly object[] };
    row: { leaver: string; manager: string; client: string; role: string; from: string | null };
  };
  "exchange/serves/periods": {
    in: { owners: readonly string[] };
    row: { manager: string; client: string; role: string; from: string | null; to: string | null };
  };
  "exchange/serves/rows": {
    in: { keys: readonly object[] };
    row: { manager: string; client: string; role: string; from: string | null; to: string | null };
  };
  "exchange/sessionClients/keys": { in: object; row: { session: string; client: string } };
  "exchange/sessionClients/rows": {
    in: { keys: readonly object[] };
    row: { session: string; client: string; consentedBy: string | null; on: string | null };
  };
  "exchange/sessions/keys": { in: object; row: { id: string } };
  "exchange/sessions/rows": {
    in: { keys: readonly object[] };
    row: {
      id: string;
      mentorship: string;
      at: string;
      minutes: number;
      topics: readonly string[];
      note: string | null;
      traineeRating: number | null;
    };
  };
  "exchange/skills/keys": { in: object; row: { id: string } };
  "exchange/skills/periods": {
    in: { owners: readonly string[] };
    row: { id: string; manager: string; topic: string; from: string | null; to: string | null };
  };
  "exchange/skills/rows": {
    in: { keys: readonly object[] };
    row: {
      id: string;
      manager: string;
      topic: string;
      level: number;
      from: string | null;
      to: string | null;
      evidence: string | null;
      ref: string | null;
      confirmedBy: string | null;
    };
  };
  "exchange/topics/keys": { in: object; row: { id: string } };
  "exchange/topics/rows": {
    in: { keys: readonly object[] };
    row: { id: string; name: string; nameZh: string | null; broader: readonly string[] };
  };
  "exchange/valuations/keys": { in: object; row: { id: string } };
  "exchange/valuations/rows": {
    in: { keys: readonly object[] };
    row: { id: string; holding: string; on: string; amountMinor: number; currency: string };
  };
  "expertise/goalsOf": {
    in: { key: object; managerIds: readonly string[]; asOf: string };
    row: { topic: string; managers: number };
  };
  "expertise/introductions": {
    in: { fromId: string; toIds: readonly string[]; asOf: string; until: string };
    row: { manager: string; people: readonly string[] };
  };
  "expertise/ofManagers": {
    in: { key: object; managerIds: readonly string[]; asOf: string; until: string; whole: boolean };
    row: { manager: string; leftOn: string | null; piece: Readonly<Record<string, unknown>> };
  };
  "expertise/ofTopics": {
    in: { key: object; topicIds: readonly string[]; asOf: string; until: string; whole: boolean; withStaff: boolean };
    row: { manager: string; leftOn: string | null; piece: Readonly<Record<string, unknown>> };
  };
  "expertise/readable": { in: { key: object; managerIds: readonly string[] }; row: { manager: string } };
  "expertise/stakeSize": {
    in: { topicIds: readonly string[]; asOf: string; until: string };
    row: { holdings: number; items: number };
  };
  "expertise/stakes": {
    in: { key: object; topicIds: readonly string[]; asOf: string };
    row: { client: string; holdings: readonly Readonly<Record<string, unknown>>[] };
  };
  "expertise/superiorsOf": {
    in: { key: object; managerIds: readonly string[]; asOf: string };
    row: { report: string; superior: string };
  };
  "expertise/topicExists": { in: { topicId: string }; row: { isThere: boolean } };
  "expertise/topicTree": { in: object; row: { narrower: string; broader: string } };
  "kernel/access/demoSecret": { in: object; row: { secret: string } };
  "kernel/access/viewer": {
    in: { id: string; today: string; lapsedBefore: string; heads: boolean };
    row: { isHere: boolean; leftOn: string | null; branches: readonly string[]; leads: boolean; mentors: boolean };
  };
  "kernel/audit/chain": {
    in: { after: number; to: number };
    row: { record: Readonly<Record<string, unknown>>; labels: readonly string[] };
  };
  "kernel/audit/outside": {
    in: { last: number };
    row: { record: Readonly<Record<string, unknown>>; labels: readonly string[] };
  };
  "kernel/audit/state": {
    in: object;
    row: { seq: number | null; hash: string | null; tag: string | null; isWaiting: boolean };
  };
  "kernel/audit/whereabouts": {
    in: { ids: readonly string[] };
    row: { id: string; isChained: boolean; isWaiting: boolean };
  };
  "kernel/database/caughtUp": { in: object; row: { isCaughtUp: boolean } };
  "kernel/database/isEmpty": { in: object; row: { isEmpty: boolean; isHalf: boolean } };
  "managers/groupOfBranch": {
    in: { key: object; branchId: string; asOf: string };
    row: {
      mayRead: boolean;
      details: boolean;
      staff: number;
      managers: readonly Readonly<Record<string, unknown>>[];
      ties: number;
    };
  };
  "managers/groupOfManager": { in: { key: object; managerId: string }; row: { mayRead: boolean; details: boolean } };
  "mentoringPlan/askedMentor": {
    in: { key: object; id: string };
    row: {
      mayAsk: boolean;
      isHere: boolean;
      isActive: boolean;
      capacity: number;
      taken: number;
      skills: readonly Readonly<Record<string, unknown>>[];
      ratings: readonly Readonly<Record<string, unknown>>[];
    };
  };
  "mentoringPlan/askedTrainee": {
    in: { key: object; id: string };
    row: {
      mayAsk: boolean;
      isHere: boolean;
      hasOpenMentorship: boolean;
      goals: readonly Readonly<Record<string, unknown>>[];
    };
  };
  "mentoringPlan/branchExists": { in: { id: string }; row: { id: string } };
  "mentoringPlan/branches": { in: object; row: { branch: string; parent: string | null } };
  "mentoringPlan/cohort": {
    in: { key: object };
    row: { trainee: string; topic: string; target: number; priority: number; level: number };
  };
  "mentoringPlan/lines": { in: { key: object }; row: { person: string; superior: string } };
  "mentoringPlan/loads": {
    in: { key: object; branchId: string };
    row: { mentor: string; capacity: number; taken: number };
  };
  "mentoringPlan/mentorsFor": {
    in: { key: object; id: string; leastLevel: number; withInactive: boolean };
    row: {
      id: string;
      place: Readonly<Record<string, unknown>> | null;
      isActive: boolean;
      capacity: number;
      taken: number;
      skills: readonly Readonly<Record<string, unknown>>[];
      ratings: readonly Readonly<Record<string, unknown>>[];
    };
  };
  "mentoringPlan/openMentors": {
    in: { key: object };
    row: {
      mentor: string;
      capacity: number;
      skills: readonly Readonly<Record<string, unknown>>[];
      ratings: readonly Readonly<Record<string, unknown>>[];
    };
  };
  "mentoringPlan/pastPairs": {
    in: { key: object; rules: object };
    row: { mentor: string; trainee: string; isOpen: boolean; wasRefused: boolean };
  };
  "mentoringPlan/places": { in: { key: object }; row: { person: string; branch: string | null; mayPlan: boolean } };
  "mentoringPlan/planOf": { in: { id: string }; row: { weights: string | null; trainee: string } };
  "mentoringPlan/progress": {
    in: { key: object; branchId: string; from: string; to: string; since: string; until: string };
    row: {
      status: string;
      begun: string | null;
      ended: string | null;
      lastStep: string | null;
      minutes: number;
      gains: readonly Readonly<Record<string, unknown>>[];
    };
  };
  "mentoringPlan/relations": {
    in: { key: object; id: string; rules: object };
    row: {
      place: Readonly<Record<string, unknown>> | null;
      lines: readonly Readonly<Record<string, unknown>>[];
      refusedTrainees: readonly string[];
      refusedMentors: readonly string[];
    };
  };
  "mentoringPlan/stalled": { in: { key: object }; row: { mentorship: string; plan: string; trainee: string } };
  "mentoringPlan/ties": { in: { key: object; until: string }; row: { seeker: string; advisers: readonly string[] } };
  "mentoringPlan/topicNames": {
    in: { ids: readonly string[] };
    row: { id: string; name: string; nameZh: string | null };
  };
  "mentoringPlan/traineesFor": {
    in: { key: object; id: string; leastLevel: number; withBusy: boolean };
    row: {
      id: string;
      place: Readonly<Record<string, unknown>> | null;
      hasOpenMentorship: boolean;
      goals: readonly Readonly<Record<string, unknown>>[];
    };
  };
  "mentoringPlan/weightsOf": { in: { id: string }; row: { weights: string | null } };
  "mentoringPlan/withoutMentor": { in: { key: object; branchId: string }; row: { trainee: string } };
  "network/acquaintances": {
    in: {
      ids: readonly string[];
      kinds: readonly string[];
      asOf: string;
      until: string;
      among?: readonly string[] | null;
    };
    row: { id: string; kind: string; others: readonly string[] };
  };
  "network/adviceTies": {
    in: { until: string; from?: string | null; to?: string | null };
    row: { id: string; others: readonly string[]; times: readonly number[]; spread: readonly number[] };
  };
  "network/branches": { in: object; row: { id: string; parent: string | null } };
  "network/clientsLeft": { in: { key: object; asOf: string; managerIds: readonly string[] }; row: { id: string } };
  "network/communication": {
    in: { key: object; branchId?: string | null; day: string; since: string; until: string };
    row: { person: string; group: string; clients: number; ties: readonly Readonly<Record<string, unknown>>[] };
  };
  "network/communicationSizes": { in: { day: string }; row: { group: string; people: number } };
  "network/counts": { in: object; row: { counts: readonly number[] } };
  "network/endorsementTies": {
    in: { until: string; from?: string | null; to?: string | null };
    row: { id: string; others: readonly string[]; times: readonly number[] };
  };
  "network/filesInReach": { in: { viewer: object }; row: { ids: readonly string[] } };
  "network/introducers": { in: { key: object; clientId: string; asOf: string }; row: { managers: readonly string[] } };
  "network/knowledgeByQuarter": {
    in: { asOf: string; until: string; timeZone: string; branches?: readonly string[] | null };
    row: { quarter: string; created: number; verified: number; reused: number; readers: number };
  };
  "network/known": { in: { managerIds: readonly string[] }; row: { ids: readonly string[] } };
  "network/labels": {
    in: { key: object; ids: readonly string[] };
    row: { id: string; kind: string; label: string | null };
  };
  "network/managers": { in: { asOf: string }; row: { id: string; branch: string | null } };
  "network/mayReadCommunication": { in: { key: object; branchId: string }; row: { mayRead: boolean } };
  "network/mentorshipTies": {
    in: { asOf: string; from?: string | null; to?: string | null };
    row: { id: string; others: readonly string[]; times: readonly number[] };
  };
  "network/readingTies": {
    in: { until: string; from?: string | null; to?: string | null };
    row: { id: string; others: readonly string[]; times: readonly number[] };
  };
  "network/tiesOfBranches": {
    in: {
      key: object;
      ids: readonly string[];
      kinds: readonly string[];
      asOf: string;
      limit: number;
      among?: readonly string[] | null;
    };
    row: { id: string; kind: string; total: number; ties: readonly Readonly<Record<string, unknown>>[] };
  };
  "network/tiesOfClients": {
    in: {
      key: object;
      ids: readonly string[];
      kinds: readonly string[];
      asOf: string;
      limit: number;
      among?: readonly string[] | null;
    };
    row: { id: string; kind: string; total: number; ties: readonly Readonly<Record<string, unknown>>[] };
  };
  "network/tiesOfItems": {
    in: {
      key: object;
      ids: readonly string[];
      kinds: readonly string[];
      until: string;
      limit: number;
      among?: readonly string[] | null;
    };
    row: { id: string; kind: string; total: number; ties: readonly Readonly<Record<string, unknown>>[] };
  };
  "network/tiesOfManagers": {
    in: {
      key: object;
      ids: readonly string[];
      kinds: readonly string[];
      asOf: string;
      until: string;
      limit: number;
      among?: readonly string[] | null;
    };
    row: { id: string; kind: string; total: number; ties: readonly Readonly<Record<string, unknown>>[] };
  };
  "network/tiesOfTopics": {
    in: {
      key: object;
      ids: readonly string[];
      kinds: readonly string[];
      asOf: string;
      until: string;
      limit: number;
      among?: readonly string[] | null;
    };
    row: { id: string; kind: string; total: number; ties: readonly Readonly<Record<string, unknown>>[] };
  };
  "network/workingOn": { in: { ids: readonly string[]; asOf: string }; row: { ids: readonly string[] } };
  "operations/backup/migrations": { in: object; row: { name: string; checksum: string } };
  "operations/backup/nodes": {
    in: object;
    row: { id: string; labels: readonly string[]; properties: Readonly<Record<string, unknown>> };
  };
  "operations/backup/relationships": {
    in: object;
    row: { type: string; start: string; end: string; properties: Readonly<Record<string, unknown>> };
  };
  "operations/backup/underWay": { in: object; row: { id: string } };
  "operations/demo/personas": {
    in: { ids: readonly string[]; today: string };
    row: { id: string; name: string; secret: string };
  };
  "operations/demo/state": {
    in: object;
    row: {
      isMarked: boolean;
      isDemo: boolean;
      isWhole: boolean;
      day: string | null;
      scale: number | null;
      seed: number | null;
    };
  };
  "operations/load/leftOver": { in: object; row: { id: string } };
  "operations/load/people": { in: { limit: number; today: string }; row: { manager: string; client: string } };
  "operations/pinyin/state": { in: object; row: { isFilled: boolean } };
  "operations/vault/clear": {
    in: { limit: number };
    row: { id: string; phone: string | null; idNumber: string | null };
  };
  "operations/vault/kept": { in: object; row: { check: string; index: string } };
  "pinyin/branches/missing": { in: { after: string; limit: number }; row: { id: string; text: string } };
  "pinyin/clients/missing": { in: { after: string; limit: number }; row: { id: string; text: string } };
  "pinyin/employees/missing": { in: { after: string; limit: number }; row: { id: string; text: string } };
  "pinyin/managers/missing": { in: { after: string; limit: number }; row: { id: string; text: string } };
  "vault/clients/sealed": {
    in: { after: string; limit: number };
    row: { id: string; phone: string | null; idNumber: string | null };
  };
  "verify/advice": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/assignments": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/branchCircles": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/branches": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/clientRelations": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/clients": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/clientsLeft": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/employees": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/endorsements": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/ends": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/goals": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/grades": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/gradesHeld": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/heldGrades": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/heldPosts": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/holdings": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/idempotencyKeys": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/ids": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/interactions": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/knowledgeItems": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/leads": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/leavers": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/managers": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/meetingsWithClients": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/mentorProfiles": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/mentoringPlans": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/mentoringSessions": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/mentors": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/mentorships": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/moraleScores": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/people": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/periods": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/posts": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/products": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/reads": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/referrals": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/reportingCircles": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/reportingLines": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/satisfactionScores": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/selves": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/skillVersions": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/skills": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/superiors": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/topicCircles": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/topics": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/trainees": {
    in: { lapsedBefore: string; limit: number };
    row: { count: number; offenders: readonly string[] };
  };
  "verify/unlabelled": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/valuations": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/warnings/capacity": {
    in: { lapsedBefore: string; limit: number };
    row: { count: number; offenders: readonly string[] };
  };
  "verify/warnings/clientsWithoutLead": {
    in: { today: string; limit: number };
    row: { count: number; offenders: readonly string[] };
  };
  "verify/warnings/longTexts": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/warnings/longTextsOfTies": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/warnings/managersWithoutPost": {
    in: { today: string; limit: number };
    row: { count: number; offenders: readonly string[] };
  };
  "verify/warnings/mixedCurrencies": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
  "verify/warnings/servedBeforeHired": { in: { limit: number }; row: { count: number; offenders: readonly string[] } };
}

export interface Writes {
  "clients/addClient": {
    in: { key: object; input: object; numbers: object; spelled: object; id: string; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; client: string | null };
  };
  "clients/addHolding": {
    in: { key: object; input: object; id: string; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; holding: string | null };
  };
  "clients/addProduct": {
    in: { input: object; id: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; product: string | null };
  };
  "clients/assignClient": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; client: string | null };
  };
  "clients/closeClient": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; client: string | null };
  };
  "clients/closeHolding": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; holding: string | null };
  };
  "clients/eraseIdentity": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; client: string | null };
  };
  "clients/reassignClients": {
    in: { key: object; input: object; today: string; managerIds: readonly string[] };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; fromManager: string | null };
  };
  "clients/recordInteraction": {
    in: { key: object; input: object; id: string; now: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; interaction: string | null };
  };
  "clients/recordReferral": {
    in: { key: object; input: object; ids: readonly string[]; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; client: string | null };
  };
  "clients/recordSatisfaction": {
    in: { input: object; id: string; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; score: string | null };
  };
  "clients/recordValuation": {
    in: { key: object; input: object; id: string; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; valuation: string | null };
  };
  "clients/relateClients": {
    in: { key: object; input: object; ids: readonly string[] };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; client: string | null };
  };
  "clients/revealIdentity": {
    in: { key: object; input: object; record: object };
    row: {
      refusals: readonly Readonly<Record<string, unknown>>[];
      client: string | null;
      name: string | null;
      externalId: string | null;
      phone: string | null;
      idNumber: string | null;
    };
  };
  "clients/updateClient": {
    in: { key: object; input: object; changes: object };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; client: string | null };
  };
  "clients/updateProduct": {
    in: { input: object; values: object };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; product: string | null };
  };
  "colleagues/hireEmployee": {
    in: { input: object; spelled: object; id: string; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; employee: string | null };
  };
  "colleagues/updateEmployee": {
    in: { key: object; input: object; values: object };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; employee: string | null };
  };
  "exchange/advice/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/branches/link": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/branches/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/clients/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/employees/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/endorsements/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/goals/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/gradeHistory/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/grades/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/holdings/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/interactions/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/knowledge/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/managers/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/mentorProfiles/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/mentorships/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/morale/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/participants/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/plans/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/posts/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/products/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/reads/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/referrals/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/relatedClients/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/reporting/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/satisfaction/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/serves/write": { in: { rows: readonly object[] }; row: { written: number; crossed: readonly string[] } };
  "exchange/sessionClients/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/sessions/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/skills/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/topics/link": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/topics/write": { in: { rows: readonly object[] }; row: { written: number } };
  "exchange/valuations/write": { in: { rows: readonly object[] }; row: { written: number } };
  "kernel/access/keepDemoOut": { in: object; row: { isDemo: boolean } };
  "kernel/access/leaveDemo": { in: object; row: { wasDemo: boolean } };
  "kernel/audit/chainRecords": {
    in: { links: readonly object[]; seq: number; hash: string; tag?: string | null };
    row: object;
  };
  "kernel/audit/putBack": { in: { records: readonly object[] }; row: { id: string } };
  "kernel/audit/record": { in: { records: readonly object[] }; row: object };
  "kernel/audit/setAside": { in: { ids: readonly string[] }; row: object };
  "kernel/audit/take": {
    in: { limit: number; now: string };
    row: { seq: number; hash: string; tag: string | null; records: readonly Readonly<Record<string, unknown>>[] };
  };
  "kernel/audit/vouch": { in: { seq: number; hash: string; tag: string }; row: { seq: number } };
  "kernel/database/heedPause": { in: { now: string }; row: { pausedUntil: string | null } };
  "kernel/graphql/claimKey": {
    in: { key: string; hash: string; now: string; until: string; byDemo?: boolean | null };
    row: { hash: string; answer: string | null; pausedUntil: string | null };
  };
  "kernel/graphql/forgetKeys": { in: { now: string; limit: number }; row: { forgotten: number } };
  "kernel/graphql/keepAnswer": { in: { key: string; answer: string; record: object }; row: object };
  "knowledge/addTopic": {
    in: { input: object; broaderIds: readonly string[]; id: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; topic: string | null };
  };
  "knowledge/endorse": {
    in: { key: object; input: object; now: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; knowledgeItem: string | null };
  };
  "knowledge/markRead": {
    in: { key: object; input: object; now: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; knowledgeItem: string | null };
  };
  "knowledge/publishKnowledgeItem": {
    in: { key: object; input: object; topicIds: readonly string[]; id: string; now: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; knowledgeItem: string | null };
  };
  "knowledge/recordAdvice": {
    in: { key: object; input: object; id: string; firstAt: string; lastAt: string; lastOn: string };
    row: {
      refusals: readonly Readonly<Record<string, unknown>>[];
      seeker: string | null;
      adviser: string | null;
      colleague: string | null;
    };
  };
  "knowledge/retireKnowledgeItem": {
    in: { key: object; input: object; isAdmin: boolean; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; knowledgeItem: string | null };
  };
  "knowledge/reviseKnowledgeItem": {
    in: { key: object; input: object; values: object; topicIds?: readonly string[] | null };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; knowledgeItem: string | null };
  };
  "knowledge/updateTopic": {
    in: { input: object; values: object; broaderIds?: readonly string[] | null };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; topic: string | null };
  };
  "knowledge/verifyKnowledgeItem": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; knowledgeItem: string | null };
  };
  "managers/hireManager": {
    in: { input: object; spelled: object; id: string; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; manager: string | null };
  };
  "managers/promoteManager": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; manager: string | null };
  };
  "managers/recordDeparture": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; manager: string | null; employee: string | null };
  };
  "managers/recordMorale": {
    in: { input: object; id: string; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; score: string | null };
  };
  "managers/setReportingLine": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; manager: string | null; employee: string | null };
  };
  "managers/transferManager": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; manager: string | null; employee: string | null };
  };
  "managers/updateManager": {
    in: { key: object; input: object; values: object };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; manager: string | null };
  };
  "mentoringPlan/proposeNext": {
    in: { key: object; input: object; id: string; today: string; rules: object; next: readonly string[] };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; mentorship: string | null };
  };
  "mentoringPlan/saveMentoringPlan": {
    in: {
      key: object;
      input: object;
      id: string;
      today: string;
      now: string;
      rules: object;
      method: string;
      weights: string;
      pairs: readonly object[];
    };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; plan: string | null };
  };
  "mentorship/answerMentorship": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; mentorship: string | null };
  };
  "mentorship/completeMentorship": {
    in: { key: object; input: object; skillIds: readonly string[]; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; mentorship: string | null };
  };
  "mentorship/consentToMeeting": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; client: string | null };
  };
  "mentorship/endMentorship": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; mentorship: string | null };
  };
  "mentorship/offerMentoring": {
    in: { key: object; input: object; id: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; profile: string | null };
  };
  "mentorship/proposeMentorship": {
    in: { key: object; input: object; rules: object; id: string; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; mentorship: string | null };
  };
  "mentorship/rateMentoringSession": {
    in: { key: object; input: object };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; session: string | null };
  };
  "mentorship/recordMentoringSession": {
    in: { key: object; input: object; day: string; id: string; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; session: string | null };
  };
  "mentorship/withdrawMentorship": {
    in: { key: object; input: object };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; mentorship: string | null };
  };
  "operations/backup/beginRestore": { in: { now: string }; row: { begun: boolean } };
  "operations/backup/createNodes": { in: { rows: readonly object[] }; row: { at: number; id: string } };
  "operations/backup/createRelationships": { in: { rows: readonly object[] }; row: { created: number } };
  "operations/backup/empty": { in: { limit: number }; row: { removed: number } };
  "operations/backup/endRestore": { in: { isExact: boolean }; row: { ended: number } };
  "operations/backup/pauseWrites": { in: { now: string; until: string }; row: { isMine: boolean } };
  "operations/backup/resumeWrites": { in: object; row: { resumed: number } };
  "operations/demo/begin": {
    in: { day: string; scale: number; seed: number; secret: string };
    row: { begun: boolean };
  };
  "operations/demo/end": { in: object; row: { ended: number } };
  "operations/pinyin/keep": { in: { now: string }; row: object };
  "operations/vault/keep": { in: { check: string; index: string }; row: object };
  "operations/vault/sealClear": { in: { rows: readonly object[] }; row: object };
  "organisation/addBranch": {
    in: { input: object; spelled: object; id: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; branch: string | null };
  };
  "organisation/addGrade": {
    in: { input: object; id: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; grade: string | null };
  };
  "organisation/updateBranch": {
    in: { input: object; values: object; moves: boolean };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; branch: string | null };
  };
  "organisation/updateGrade": {
    in: { input: object; values: object };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; grade: string | null };
  };
  "pinyin/branches/fill": { in: { rows: readonly object[] }; row: object };
  "pinyin/clients/fill": { in: { rows: readonly object[] }; row: object };
  "pinyin/employees/fill": { in: { rows: readonly object[] }; row: object };
  "pinyin/managers/fill": { in: { rows: readonly object[] }; row: object };
  "skills/confirmSkill": {
    in: { key: object; input: object; id: string; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; manager: string | null; employee: string | null };
  };
  "skills/dropGoal": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; manager: string | null };
  };
  "skills/setGoal": {
    in: { key: object; input: object; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; manager: string | null };
  };
  "skills/setSkill": {
    in: { key: object; input: object; id: string; today: string };
    row: { refusals: readonly Readonly<Record<string, unknown>>[]; manager: string | null; employee: string | null };
  };
  "vault/clients/sealAgain": { in: { rows: readonly object[] }; row: object };
}
