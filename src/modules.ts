import type { NonEmptyArray } from "type-graphql";
import { AuditQueries } from "./audit/auditQueries.js";
import { CustomerCapitalQuery } from "./capital/customerCapitalQuery.js";
import { HandoverPlanQuery } from "./capital/handoverPlanQuery.js";
import { LoyaltyLinkQuery } from "./capital/loyaltyLinkQuery.js";
import { PortfolioAtRiskQuery } from "./capital/portfolioAtRiskQuery.js";
import { AddClient } from "./clients/addClient.js";
import { AddHolding } from "./clients/addHolding.js";
import { AddProduct } from "./clients/addProduct.js";
import { AssignClient } from "./clients/assignClient.js";
import { ClientQueries } from "./clients/clientQueries.js";
import { CloseClient } from "./clients/closeClient.js";
import { CloseHolding } from "./clients/closeHolding.js";
import { EraseClientIdentity } from "./clients/eraseClientIdentity.js";
import { ProductQueries } from "./clients/productQueries.js";
import { ReassignClients } from "./clients/reassignClients.js";
import { RecordInteraction } from "./clients/recordInteraction.js";
import { RecordReferral } from "./clients/recordReferral.js";
import { RecordSatisfaction } from "./clients/recordSatisfaction.js";
import { RecordValuation } from "./clients/recordValuation.js";
import { RelateClients } from "./clients/relateClients.js";
import { RevealClientIdentity } from "./clients/revealClientIdentity.js";
import { UpdateClient } from "./clients/updateClient.js";
import { UpdateProduct } from "./clients/updateProduct.js";
import { ExpertsQuery } from "./expertise/experts.js";
import { KnowledgeRiskQuery } from "./expertise/knowledgeRiskQuery.js";
import { MoreExpertQuery } from "./expertise/moreExpertQuery.js";
import { SkillCoverageQuery } from "./expertise/skillCoverageQuery.js";
import { NodeQueries } from "./graphql/nodeQueries.js";
import { RateLimitQuery } from "./http/rateLimitQuery.js";
import { AddTopic } from "./knowledge/addTopic.js";
import { Endorse } from "./knowledge/endorse.js";
import { KnowledgeItemQueries } from "./knowledge/knowledgeItemQueries.js";
import { MarkRead } from "./knowledge/markRead.js";
import { PublishKnowledgeItem } from "./knowledge/publishKnowledgeItem.js";
import { RecordAdvice } from "./knowledge/recordAdvice.js";
import { RetireKnowledgeItem } from "./knowledge/retireKnowledgeItem.js";
import { ReviseKnowledgeItem } from "./knowledge/reviseKnowledgeItem.js";
import { TopicQueries } from "./knowledge/topicQueries.js";
import { UpdateTopic } from "./knowledge/updateTopic.js";
import { VerifyKnowledgeItem } from "./knowledge/verifyKnowledgeItem.js";
import { HireManager } from "./managers/hireManager.js";
import { ManagerQueries } from "./managers/managerQueries.js";
import { PromoteManager } from "./managers/promoteManager.js";
import { RecordDeparture } from "./managers/recordDeparture.js";
import { RecordMorale } from "./managers/recordMorale.js";
import { SetReportingLine } from "./managers/setReportingLine.js";
import { TransferManager } from "./managers/transferManager.js";
import { UpdateManager } from "./managers/updateManager.js";
import { ViewerQuery } from "./managers/viewerQuery.js";
import { MentoringPlanFields } from "./mentoringPlan/mentoringPlanFields.js";
import { MentoringProgressQuery } from "./mentoringPlan/mentoringProgress.js";
import { PlanQueries } from "./mentoringPlan/planQueries.js";
import { SaveMentoringPlan } from "./mentoringPlan/saveMentoringPlan.js";
import { StartMentoringPlan } from "./mentoringPlan/startMentoringPlan.js";
import { SuggestionQueries } from "./mentoringPlan/suggestionQueries.js";
import { AnswerMentorship } from "./mentorship/answerMentorship.js";
import { CompleteMentorship } from "./mentorship/completeMentorship.js";
import { ConsentToMeeting } from "./mentorship/consentToMeeting.js";
import { EndMentorship } from "./mentorship/endMentorship.js";
import { MeetingsWithoutConsent } from "./mentorship/meetingsWithoutConsent.js";
import { GainedTopicFields } from "./mentorship/mentorshipGain.js";
import { MentorshipQueries } from "./mentorship/mentorshipQueries.js";
import { OfferMentoring } from "./mentorship/offerMentoring.js";
import { ProposeMentorship } from "./mentorship/proposeMentorship.js";
import { RateMentoringSession } from "./mentorship/rateMentoringSession.js";
import { RecordMentoringSession } from "./mentorship/recordMentoringSession.js";
import { ShadowingFields } from "./mentorship/shadowing.js";
import { WithdrawMentorship } from "./mentorship/withdrawMentorship.js";
import { ConnectionsQuery } from "./network/connections.js";
import { IntroductionPathsQuery } from "./network/introductionPaths.js";
import { NeighbourhoodQuery } from "./network/neighbourhood.js";
import { NetworkSnapshotQuery } from "./network/networkSnapshot.js";
import { RemovalImpactQuery } from "./network/removalImpact.js";
import { AddBranch } from "./organisation/addBranch.js";
import { AddGrade } from "./organisation/addGrade.js";
import { OrganisationQueries } from "./organisation/organisationQueries.js";
import { UpdateBranch } from "./organisation/updateBranch.js";
import { UpdateGrade } from "./organisation/updateGrade.js";
import { SearchQuery } from "./search/search.js";
import { ConfirmSkill } from "./skills/confirmSkill.js";
import { DropGoal } from "./skills/dropGoal.js";
import { SetGoal } from "./skills/setGoal.js";
import { SetSkill } from "./skills/setSkill.js";

/** Every class with root fields. A module is added by adding files, and its line here. */
export const resolvers: NonEmptyArray<new () => object> = [
  AddBranch,
  AddClient,
  AddGrade,
  AddHolding,
  AddProduct,
  AddTopic,
  AnswerMentorship,
  AssignClient,
  AuditQueries,
  ClientQueries,
  CloseClient,
  CloseHolding,
  CompleteMentorship,
  ConfirmSkill,
  ConnectionsQuery,
  ConsentToMeeting,
  CustomerCapitalQuery,
  DropGoal,
  EndMentorship,
  Endorse,
  EraseClientIdentity,
  ExpertsQuery,
  GainedTopicFields,
  HandoverPlanQuery,
  HireManager,
  IntroductionPathsQuery,
  KnowledgeItemQueries,
  KnowledgeRiskQuery,
  LoyaltyLinkQuery,
  ManagerQueries,
  MarkRead,
  MeetingsWithoutConsent,
  MentoringPlanFields,
  MentoringProgressQuery,
  MentorshipQueries,
  MoreExpertQuery,
  NeighbourhoodQuery,
  NetworkSnapshotQuery,
  NodeQueries,
  OfferMentoring,
  OrganisationQueries,
  PlanQueries,
  PortfolioAtRiskQuery,
  ProductQueries,
  PromoteManager,
  ProposeMentorship,
  PublishKnowledgeItem,
  RateLimitQuery,
  RateMentoringSession,
  ReassignClients,
  RecordAdvice,
  RecordDeparture,
  RecordInteraction,
  RecordMentoringSession,
  RecordMorale,
  RecordReferral,
  RecordSatisfaction,
  RecordValuation,
  RelateClients,
  RemovalImpactQuery,
  RetireKnowledgeItem,
  RevealClientIdentity,
  ReviseKnowledgeItem,
  SaveMentoringPlan,
  SearchQuery,
  SetGoal,
  SetReportingLine,
  SetSkill,
  ShadowingFields,
  SkillCoverageQuery,
  StartMentoringPlan,
  SuggestionQueries,
  TopicQueries,
  TransferManager,
  UpdateBranch,
  UpdateClient,
  UpdateGrade,
  UpdateManager,
  UpdateProduct,
  UpdateTopic,
  VerifyKnowledgeItem,
  ViewerQuery,
  WithdrawMentorship,
];
