// Written by `npm run schema` from web/operations. Do not change it here.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@urql/core';
import { gql } from '@urql/core';
/** The level of a branch in the institution. */
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

/** What a knowledge item is. */
export type KnowledgeItemKind =
  /** A case: what was done for a client, told without naming them. */
  | 'CASE'
  /** A guide: how something is done. */
  | 'GUIDE'
  /** A lesson learnt, also from what went wrong. */
  | 'LESSON'
  /** An account of a market or a product. */
  | 'MARKET'
  /** A rule from outside or inside, explained. */
  | 'REGULATION';

/** How mentor and trainee work together. */
export type MentorshipForm =
  /** Talks between the two (一对一). */
  | 'ONE_TO_ONE'
  /** The trainee goes along with the mentor's work (跟班). */
  | 'SHADOWING';

/** What somebody is here to do; it decides what they may see and change. */
export type Role =
  /** Keeps topics, products, branches and grades. */
  | 'ADMIN'
  /** Explores the whole network; clients are pseudonymous, nothing is changed. */
  | 'ANALYST'
  /** Heads a branch with everything below it. */
  | 'BRANCH_HEAD'
  /** Sees everything, changes nothing; every unmasked read is audited. */
  | 'COMPLIANCE'
  /** Keeps the files of all people; sees clients as numbers only. */
  | 'HR'
  /** A client manager: serves clients, learns and shares knowledge. */
  | 'MANAGER'
  /** The service that delivers satisfaction and morale scores. */
  | 'SATISFACTION';

/** In which role a manager serves a client. */
export type ServingRole =
  /** Stands in for the lead. */
  | 'BACKUP'
  /** The one manager who answers for the client; there is at most one at any time. */
  | 'LEAD';

export type BranchTiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type BranchTiesQuery = { branch: { id: string, name: string, nameZh: string | null, kind: BranchKind, parent: { id: string } | null, children: Array<{ id: string }>, managers: { totalCount: number } } | null };

export type ClientTiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ClientTiesQuery = { client: { id: string, name: string | null, isMasked: boolean, kind: ClientKind, segment: string | null, birthDecade: number | null, leftOn: string | null, servedBy: Array<{ role: ServingRole }>, wonBy: { on: string | null } | null, referralsMade: Array<{ on: string | null }>, referralsReceived: Array<{ on: string | null }>, relatedClients: Array<{ kind: string }>, holdings: Array<{ product: { name: string, nameZh: string | null } }>, worth: Array<{ assets: { amountMinor: number, currency: string }, loans: { amountMinor: number, currency: string } }> } | null };

export type ExpandAdviceGivenQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ExpandAdviceGivenQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ times: number, node: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

export type ExpandAdviceSoughtQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ExpandAdviceSoughtQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ times: number, node: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

export type ExpandAuthorQueryVariables = Exact<{
  id: string;
}>;


export type ExpandAuthorQuery = { node: { ties: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } | null } | null };

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


export type ExpandEndorsementsQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ at: string, node: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

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


export type ExpandKnownByQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ level: number, node: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

export type ExpandMentorsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ExpandMentorsQuery = { node: { ties: Array<{ form: MentorshipForm, from: string | null, node: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } | null };

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


export type ExpandReadersQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ at: string, node: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

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


export type ExpandReportsQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ from: string | null, node: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

export type ExpandServedByQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ExpandServedByQuery = { node: { ties: Array<{ role: ServingRole, from: string | null, node: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } | null };

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


export type ExpandStaffQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ title: string | null, from: string | null, node: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } } | null };

export type ExpandSuperiorQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ExpandSuperiorQuery = { node: { ties: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } | null } | null };

export type ExpandTopicItemsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ExpandTopicItemsQuery = { node: { ties: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'KnowledgeItem', title: string, id: string, itemKind: KnowledgeItemKind } }> } } | null };

export type ExpandTraineesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ExpandTraineesQuery = { node: { ties: Array<{ form: MentorshipForm, from: string | null, node: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } }> } | null };

export type ExpandWonByQueryVariables = Exact<{
  id: string;
}>;


export type ExpandWonByQuery = { node: { ties: { on: string | null, node: { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null } } | null } | null };

export type ExploreNodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ExploreNodesQuery = { nodes: Array<
    | { __typename: 'Branch', name: string, nameZh: string | null, id: string, branchKind: BranchKind }
    | { __typename: 'Client', segment: string | null, isMasked: boolean, id: string, clientName: string | null, clientKind: ClientKind }
    | { __typename: 'Grade', id: string }
    | { __typename: 'Holding', id: string }
    | { __typename: 'Interaction', id: string }
    | { __typename: 'KnowledgeItem', title: string, id: string, itemKind: KnowledgeItemKind }
    | { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null }
    | { __typename: 'MentorProfile', id: string }
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


export type ExploreSearchQuery = { search: { nodes: Array<
      | { __typename: 'KnowledgeItem', title: string, id: string, itemKind: KnowledgeItemKind }
      | { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null }
      | { __typename: 'Topic', name: string, nameZh: string | null, id: string }
    > }, branches: { nodes: Array<{ __typename: 'Branch', name: string, nameZh: string | null, id: string, branchKind: BranchKind }> } };

export type ExploreSearchClientsQueryVariables = Exact<{
  text: string;
}>;


export type ExploreSearchClientsQuery = { clients: { nodes: Array<{ __typename: 'Client', segment: string | null, isMasked: boolean, id: string, clientName: string | null, clientKind: ClientKind }> } };

export type ItemTiesQueryVariables = Exact<{
  id: string;
}>;


export type ItemTiesQuery = { knowledgeItem: { id: string, title: string, kind: KnowledgeItemKind, createdAt: string, verifiedOn: string | null, retiredOn: string | null, readCount: number, endorsementCount: number, author: { id: string } | null, topics: Array<{ id: string }>, readers: { totalCount: number }, endorsements: { totalCount: number } } | null };

export type ManagerTiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ManagerTiesQuery = { manager: { id: string, name: string, isCurrent: boolean, hiredOn: string | null, leftOn: string | null, email: string | null, fileIsVisible: boolean, post: { title: string | null, branch: { id: string, name: string, nameZh: string | null } } | null, grade: { name: string, nameZh: string | null } | null, superior: { id: string } | null, clients: { totalCount: number }, clientsWon: { totalCount: number }, adviceSought: { totalCount: number }, adviceGiven: { totalCount: number }, mentors: Array<{ mentorshipId: string }>, trainees: Array<{ mentorshipId: string }>, reports: { totalCount: number }, items: { totalCount: number }, skills: Array<{ level: number, topic: { id: string, name: string, nameZh: string | null } }> } | null };

type NodeCard_Branch_Fragment = { __typename: 'Branch', name: string, nameZh: string | null, id: string, branchKind: BranchKind };

type NodeCard_Client_Fragment = { __typename: 'Client', segment: string | null, isMasked: boolean, id: string, clientName: string | null, clientKind: ClientKind };

type NodeCard_Grade_Fragment = { __typename: 'Grade', id: string };

type NodeCard_Holding_Fragment = { __typename: 'Holding', id: string };

type NodeCard_Interaction_Fragment = { __typename: 'Interaction', id: string };

type NodeCard_KnowledgeItem_Fragment = { __typename: 'KnowledgeItem', title: string, id: string, itemKind: KnowledgeItemKind };

type NodeCard_Manager_Fragment = { __typename: 'Manager', name: string, isCurrent: boolean, id: string, branch: { id: string, name: string, nameZh: string | null } | null };

type NodeCard_MentorProfile_Fragment = { __typename: 'MentorProfile', id: string };

type NodeCard_MentoringSession_Fragment = { __typename: 'MentoringSession', id: string };

type NodeCard_Mentorship_Fragment = { __typename: 'Mentorship', id: string };

type NodeCard_MoraleScore_Fragment = { __typename: 'MoraleScore', id: string };

type NodeCard_Product_Fragment = { __typename: 'Product', id: string };

type NodeCard_SatisfactionScore_Fragment = { __typename: 'SatisfactionScore', id: string };

type NodeCard_Topic_Fragment = { __typename: 'Topic', name: string, nameZh: string | null, id: string };

type NodeCard_Valuation_Fragment = { __typename: 'Valuation', id: string };

export type NodeCardFragment =
  | NodeCard_Branch_Fragment
  | NodeCard_Client_Fragment
  | NodeCard_Grade_Fragment
  | NodeCard_Holding_Fragment
  | NodeCard_Interaction_Fragment
  | NodeCard_KnowledgeItem_Fragment
  | NodeCard_Manager_Fragment
  | NodeCard_MentorProfile_Fragment
  | NodeCard_MentoringSession_Fragment
  | NodeCard_Mentorship_Fragment
  | NodeCard_MoraleScore_Fragment
  | NodeCard_Product_Fragment
  | NodeCard_SatisfactionScore_Fragment
  | NodeCard_Topic_Fragment
  | NodeCard_Valuation_Fragment
;

export type TopicTiesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type TopicTiesQuery = { topic: { id: string, name: string, nameZh: string | null, broader: Array<{ id: string }>, narrower: Array<{ id: string }>, knownBy: { totalCount: number }, items: { totalCount: number } } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, roles: Array<Role>, leads: boolean, mentors: boolean, branches: Array<{ id: string, name: string, nameZh: string | null }>, manager: { id: string, name: string } | null } };

export const NodeCardFragmentDoc = gql`
    fragment NodeCard on Node {
  __typename
  id
  ... on Manager {
    name
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
export const ExploreNodesDocument = gql`
    query ExploreNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...NodeCard
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExploreNodesQuery, ExploreNodesQueryVariables>;
export const ExploreSearchDocument = gql`
    query ExploreSearch($text: String!) {
  search(text: $text, first: 8) {
    nodes {
      ... on Node {
        ...NodeCard
      }
    }
  }
  branches(filter: {text: $text}, first: 3) {
    nodes {
      ...NodeCard
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExploreSearchQuery, ExploreSearchQueryVariables>;
export const ExploreSearchClientsDocument = gql`
    query ExploreSearchClients($text: String!) {
  clients(filter: {text: $text}, first: 5) {
    nodes {
      ...NodeCard
    }
  }
}
    ${NodeCardFragmentDoc}` as unknown as DocumentNode<ExploreSearchClientsQuery, ExploreSearchClientsQueryVariables>;
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
export const ViewerDocument = gql`
    query Viewer {
  viewer {
    id
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
  }
}
    ` as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;