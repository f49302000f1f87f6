import type { TypedDocumentNode } from "@urql/core";
import * as operations from "../api/operations";

type AnyCard = operations.NodeCardFragment;
export type NodeKind = "Manager" | "Client" | "KnowledgeItem" | "Topic" | "Branch";
/** A node as the canvas shows it. */
export type Card = Extract<AnyCard, { __typename: NodeKind }>;
export const nodeKinds: readonly NodeKind[] = ["Manager", "Client", "KnowledgeItem", "Topic", "Branch"];

export const isCard = (node: { __typename: string } | null): node is Card =>
  nodeKinds.includes(node?.__typename as NodeKind);

/** What the API says of one tie, beside the node that it leads to. */
export interface Entry {
  readonly node: Card;
  readonly role?: string;
  readonly form?: string;
  readonly kind?: string;
  readonly title?: string | null;
  readonly times?: number;
  readonly level?: number;
  readonly from?: string | null;
  readonly on?: string | null;
  readonly at?: string;
  readonly isOutgoing?: boolean;
}

export interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Entry[];
}

/**
 * The forms in which the API answers ties: a page, a whole list with or without a record of each tie, one node, or
 * none.
 */
export type Answered = Page | readonly (Entry | Card)[] | Entry | Card | null;

type ExpandDocument = TypedDocumentNode<
  { node: { ties: Answered } | null },
  { id: string; after?: string | null; asOf?: string | null }
>;

export type TieKind =
  | "SERVES"
  | "WON"
  | "ASKED_ADVICE"
  | "MENTORS"
  | "REPORTS_TO"
  | "WORKS_AT"
  | "HAS_SKILL"
  | "AUTHORED"
  | "REFERRED"
  | "RELATED_TO"
  | "ABOUT"
  | "READ"
  | "ENDORSED"
  | "INTRODUCES"
  | "BROADER"
  | "PART_OF";

interface TieType {
  readonly of: NodeKind;
  /** What the tie is called on the canvas, whichever end it was followed from. */
  readonly kind: TieKind;
  /** Whether the tie goes from the node that was expanded to what was found. */
  readonly outgoing: boolean;
  readonly document: ExpandDocument;
}

const from = (of: NodeKind, kind: TieKind, document: ExpandDocument): TieType => ({
  of,
  kind,
  outgoing: true,
  document,
});
const to = (of: NodeKind, kind: TieKind, document: ExpandDocument): TieType => ({
  of,
  kind,
  outgoing: false,
  document,
});

/** Every way to go on from a node. One kind of tie can be followed from either end. */
export const tieTypes = {
  clients: from("Manager", "SERVES", operations.ExpandClientsDocument),
  clientsWon: from("Manager", "WON", operations.ExpandClientsWonDocument),
  adviceSought: from("Manager", "ASKED_ADVICE", operations.ExpandAdviceSoughtDocument),
  adviceGiven: to("Manager", "ASKED_ADVICE", operations.ExpandAdviceGivenDocument),
  mentors: to("Manager", "MENTORS", operations.ExpandMentorsDocument),
  trainees: from("Manager", "MENTORS", operations.ExpandTraineesDocument),
  superior: from("Manager", "REPORTS_TO", operations.ExpandSuperiorDocument),
  reports: to("Manager", "REPORTS_TO", operations.ExpandReportsDocument),
  branch: from("Manager", "WORKS_AT", operations.ExpandBranchDocument),
  skills: from("Manager", "HAS_SKILL", operations.ExpandSkillsDocument),
  items: from("Manager", "AUTHORED", operations.ExpandItemsDocument),
  servedBy: to("Client", "SERVES", operations.ExpandServedByDocument),
  wonBy: to("Client", "WON", operations.ExpandWonByDocument),
  referralsMade: from("Client", "REFERRED", operations.ExpandReferralsMadeDocument),
  referralsReceived: to("Client", "REFERRED", operations.ExpandReferralsReceivedDocument),
  relatedClients: from("Client", "RELATED_TO", operations.ExpandRelatedClientsDocument),
  author: to("KnowledgeItem", "AUTHORED", operations.ExpandAuthorDocument),
  itemTopics: from("KnowledgeItem", "ABOUT", operations.ExpandItemTopicsDocument),
  readers: to("KnowledgeItem", "READ", operations.ExpandReadersDocument),
  endorsements: to("KnowledgeItem", "ENDORSED", operations.ExpandEndorsementsDocument),
  broader: from("Topic", "BROADER", operations.ExpandBroaderDocument),
  narrower: to("Topic", "BROADER", operations.ExpandNarrowerDocument),
  knownBy: to("Topic", "HAS_SKILL", operations.ExpandKnownByDocument),
  topicItems: to("Topic", "ABOUT", operations.ExpandTopicItemsDocument),
  parent: from("Branch", "PART_OF", operations.ExpandParentDocument),
  children: to("Branch", "PART_OF", operations.ExpandChildrenDocument),
  staff: to("Branch", "WORKS_AT", operations.ExpandStaffDocument),
} as const satisfies Record<string, TieType>;

export type TieName = keyof typeof tieTypes;
export const isTieName = (name: string): name is TieName => name in tieTypes;
