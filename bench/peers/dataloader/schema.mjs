// The part of our schema that the workloads ask, with a resolver for each field that crosses an edge.
import { queryFor, wordsOf } from "../../../dist/algorithms/fullText/words.js";

export const typeDefs = `#graphql
type Query { manager(id: ID!): Manager  managers(first: Int!): ManagerConnection!  client(id: ID!): Client
  search(text: String!, kinds: [SearchKind!]!, first: Int!): SearchConnection! }
type Mutation { recordInteraction(input: RecordInteractionInput!): RecordInteractionPayload! }
input RecordInteractionInput { clientId: ID!  channel: Channel!  note: String! }
enum Channel { PHONE }
type RecordInteractionPayload { interaction: Interaction }
enum SearchKind { MANAGER KNOWLEDGE_ITEM }
union SearchResult = Manager | KnowledgeItem
type SearchConnection { nodes: [SearchResult!]! }
enum Direction { ASC DESC }
enum ServedClientOrderField { SINCE }
input ServedClientOrder { field: ServedClientOrderField!  direction: Direction! }
enum MentorshipSide { MENTOR }
enum MentorshipStatus { ACTIVE }
type ManagerConnection { nodes: [Manager!]! }
type Manager {
  id: ID!
  name: String!
  branch: Branch
  clients(first: Int, orderBy: ServedClientOrder): ServedClientConnection!
  items(first: Int!): KnowledgeItemConnection!
  mentors: [Guidance!]!
  trainees: [Guidance!]!
  skills: [Skill!]!
  mentorships(side: MentorshipSide!, status: MentorshipStatus!): MentorshipConnection!
}
type Branch { id: ID!  name: String!  parent: Branch }
type Topic { id: ID!  name: String! }
type Skill { level: Int!  topic: Topic! }
type Guidance { form: String!  from: String  manager: Manager! }
type ServedClientConnection { totalCount: Int!  edges: [ServedClient!]! }
type ServedClient { role: String!  from: String  node: Client! }
type KnowledgeItemConnection { nodes: [KnowledgeItem!]! }
type KnowledgeItem { id: ID!  title: String!  topics: [Topic!]! }
type Client {
  id: ID!
  name: String
  kind: String!
  segment: String
  birthDecade: Int
  servedBy: [ServedBy!]!
  wonBy: WonBy
  holdings: [Holding!]!
  interactions(first: Int!): InteractionConnection!
}
type ServedBy { role: String!  from: String  to: String  manager: Manager! }
type WonBy { on: String  manager: Manager! }
type Holding { id: ID!  openedOn: String  product: Product!  value: Valuation }
type Product { id: ID!  name: String!  kind: String!  needs: [Topic!]! }
type Valuation { on: String!  amount: Money! }
type Money { amountMinor: Float!  currency: String! }
type InteractionConnection { nodes: [Interaction!]! }
type Interaction { id: ID!  at: String!  channel: String!  note: String  manager: Manager }
type MentorshipConnection { nodes: [Mentorship!]! }
type Mentorship { id: ID!  form: String!  from: String  trainee: Manager  sessions(first: Int!): MentoringSessionConnection! }
type MentoringSessionConnection { nodes: [MentoringSession!]! }
type MentoringSession { id: ID!  at: String!  minutes: Int!  note: String  topics: [Topic!]! }
`;

const many =
  (level) =>
  (parent, { first }, { load }) =>
    load(level, parent.id, first);
const one =
  (level) =>
  async (parent, _, { load }) =>
    (await load(level, parent.id))[0] ?? null;
const nodes =
  (level) =>
  async (parent, { first }, { load }) => ({ nodes: await load(level, parent.id, first) });
const found =
  (level) =>
  async (_, { id }, { load }) =>
    (await load(level, id))[0] ?? null;

export const resolvers = {
  Query: {
    manager: found("manager"),
    client: found("client"),
    managers: async (_, { first }, { load }) => ({ nodes: await load("managers", "all", first) }),
    search: async (_, { text, first }, { load, viewer }) => {
      const weights = { name: 4, ...(viewer.allClients && { externalId: 4 }), title: 2, body: 1 };
      return { nodes: await load("search", queryFor(wordsOf(text).indexed, weights), first) };
    },
  },
  Mutation: { recordInteraction: async (_, { input }, { record }) => ({ interaction: await record(input) }) },
  SearchResult: { __resolveType: ({ title }) => (title === null ? "Manager" : "KnowledgeItem") },
  Manager: {
    branch: one("branch"),
    clients: ({ id }, { first }) => ({ id, first }),
    items: nodes("items"),
    mentors: many("mentors"),
    trainees: many("trainees"),
    skills: many("skills"),
    mentorships: nodes("mentorships"),
  },
  ServedClientConnection: {
    totalCount: one("clientCount"),
    edges: ({ id, first }, _, { load }) => load("clients", id, first ?? 20),
  },
  Branch: { parent: one("parent") },
  KnowledgeItem: { topics: many("itemTopics") },
  Client: {
    servedBy: many("servedBy"),
    wonBy: one("wonBy"),
    holdings: many("holdings"),
    interactions: nodes("interactions"),
  },
  Holding: { product: one("product"), value: one("value") },
  Product: { needs: many("needs") },
  Interaction: { manager: one("interactionManager") },
  Mentorship: { trainee: one("trainee"), sessions: nodes("sessions") },
  MentoringSession: { topics: many("sessionTopics") },
};
