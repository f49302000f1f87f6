import type { NonEmptyArray } from "type-graphql";
import { AddClient } from "./clients/addClient.js";
import { AddHolding } from "./clients/addHolding.js";
import { AddProduct } from "./clients/addProduct.js";
import { AssignClient } from "./clients/assignClient.js";
import { ClientQueries } from "./clients/clientQueries.js";
import { CloseClient } from "./clients/closeClient.js";
import { CloseHolding } from "./clients/closeHolding.js";
import { ProductQueries } from "./clients/productQueries.js";
import { ReassignClients } from "./clients/reassignClients.js";
import { RecordInteraction } from "./clients/recordInteraction.js";
import { RecordReferral } from "./clients/recordReferral.js";
import { RecordSatisfaction } from "./clients/recordSatisfaction.js";
import { RecordValuation } from "./clients/recordValuation.js";
import { RelateClients } from "./clients/relateClients.js";
import { UpdateClient } from "./clients/updateClient.js";
import { UpdateProduct } from "./clients/updateProduct.js";
import { NodeQueries } from "./graphql/nodeQueries.js";
import { KnowledgeItemQueries } from "./knowledge/knowledgeItemQueries.js";
import { TopicQueries } from "./knowledge/topicQueries.js";
import { HireManager } from "./managers/hireManager.js";
import { ManagerQueries } from "./managers/managerQueries.js";
import { PromoteManager } from "./managers/promoteManager.js";
import { RecordDeparture } from "./managers/recordDeparture.js";
import { RecordMorale } from "./managers/recordMorale.js";
import { SetReportingLine } from "./managers/setReportingLine.js";
import { TransferManager } from "./managers/transferManager.js";
import { UpdateManager } from "./managers/updateManager.js";
import { ViewerQuery } from "./managers/viewerQuery.js";
import { AnswerMentorship } from "./mentorship/answerMentorship.js";
import { CompleteMentorship } from "./mentorship/completeMentorship.js";
import { ConsentToMeeting } from "./mentorship/consentToMeeting.js";
import { EndMentorship } from "./mentorship/endMentorship.js";
import { MentorshipQueries } from "./mentorship/mentorshipQueries.js";
import { OfferMentoring } from "./mentorship/offerMentoring.js";
import { ProposeMentorship } from "./mentorship/proposeMentorship.js";
import { RateMentoringSession } from "./mentorship/rateMentoringSession.js";
import { RecordMentoringSession } from "./mentorship/recordMentoringSession.js";
import { WithdrawMentorship } from "./mentorship/withdrawMentorship.js";
import { AddBranch } from "./organisation/addBranch.js";
import { AddGrade } from "./organisation/addGrade.js";
import { OrganisationQueries } from "./organisation/organisationQueries.js";
import { UpdateBranch } from "./organisation/updateBranch.js";
import { UpdateGrade } from "./organisation/updateGrade.js";
import { SearchQuery } from "./search/search.js";

/** Every class with root fields. A module is added by adding files, and its line here. */
export const resolvers: NonEmptyArray<new () => object> = [
  AddBranch,
  AddClient,
  AddGrade,
  AddHolding,
  AddProduct,
  AssignClient,
  ClientQueries,
  CloseClient,
  CloseHolding,
  HireManager,
  KnowledgeItemQueries,
  ManagerQueries,
  AnswerMentorship,
  CompleteMentorship,
  ConsentToMeeting,
  EndMentorship,
  OfferMentoring,
  ProposeMentorship,
  RateMentoringSession,
  RecordMentoringSession,
  WithdrawMentorship,
  MentorshipQueries,
  NodeQueries,
  OrganisationQueries,
  ProductQueries,
  PromoteManager,
  ReassignClients,
  RecordDeparture,
  RecordInteraction,
  RecordMorale,
  RecordReferral,
  RecordSatisfaction,
  RecordValuation,
  RelateClients,
  SetReportingLine,
  SearchQuery,
  TopicQueries,
  TransferManager,
  UpdateBranch,
  UpdateClient,
  UpdateGrade,
  UpdateManager,
  UpdateProduct,
  ViewerQuery,
];
