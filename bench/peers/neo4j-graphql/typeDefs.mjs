// The same graph as @neo4j/graphql's documentation would have it, as far as the workloads reach. Who may see what is
// said with @authorization, for MANAGER and ANALYST: superiors and heads of branches (a chain of reporting lines of any
// length) cannot be said in it, so no such viewer asks. A rule that refuses a write (`validate`) needs the APOC plugin:
// a contact is connected to those clients only whom the filter shows instead. A field that is null for some cannot be
// said either (a rule makes an error): `name`, `note` and `birthDecade` are custom resolvers.

const today = `"$context.today"`;
const heldToday = `AND: [{ OR: [{ from: { eq: null } }, { from: { lte: ${today} } }] }, { OR: [{ to: { eq: null } }, { to: { gt: ${today} } }] }]`;
const analyst = `{ where: { jwt: { roles: { includes: "ANALYST" } } } }`;
const isServer = `serversConnection: { some: { node: { id: { eq: "$jwt.sub" } }, edge: { ${heldToday} } } }`;
const isServerOf = `clients: { some: { ${isServer} } }`;
const isParty = `OR: [{ mentors: { some: { id: { eq: "$jwt.sub" } } } }, { trainees: { some: { id: { eq: "$jwt.sub" } } } }]`;
const hasMet = `sessionsConnection: { some: { edge: { NOT: { consentedBy: { eq: null } } }, node: { mentorships: { some: { mentors: { some: { id: { eq: "$jwt.sub" } } } } } } } }`;

export const typeDefs = `#graphql
type JWT @jwt { roles: [String!]!  mentors: Boolean! }

type Post @relationshipProperties { from: String  to: String }
type Serving @relationshipProperties { role: String!  from: String  to: String }
type Winning @relationshipProperties { on: String }
type Skill @relationshipProperties { level: Int!  from: String  to: String }
type Meeting @relationshipProperties { consentedBy: String }

type Branch @node @authentication {
  id: ID!
  name: String!
  parents: [Branch!]! @relationship(type: "PART_OF", direction: OUT)
}

type Manager @node @authentication @fulltext(indexes: [{ indexName: "search_text", queryName: "foundManagers", fields: ["name"] }]) {
  id: ID!
  name: String!
  leftOn: String
  branches: [Branch!]! @relationship(type: "WORKS_AT", direction: OUT, properties: "Post")
  clients: [Client!]! @relationship(type: "SERVES", direction: OUT, properties: "Serving")
  items: [KnowledgeItem!]! @relationship(type: "AUTHORED", direction: OUT)
  skills: [Topic!]! @relationship(type: "HAS_SKILL", direction: OUT, properties: "Skill")
  guidances: [Mentorship!]! @relationship(type: "GUIDES", direction: OUT)
  trainings: [Mentorship!]! @relationship(type: "TRAINS", direction: IN)
}

type Topic @node @authentication { id: ID!  name: String! }

type KnowledgeItem @node @authentication @fulltext(indexes: [{ indexName: "search_text", queryName: "foundItems", fields: ["title"] }]) {
  id: ID!
  title: String!
  createdAt: String!
  retiredOn: String
  topics: [Topic!]! @relationship(type: "ABOUT", direction: OUT)
}

type Client @node @authorization(filter: [
  ${analyst}
  { where: { node: { ${isServer} } } }
  { where: { AND: [{ jwt: { mentors: { eq: true } } }, { node: { ${hasMet} } }] } }
]) {
  id: ID!
  storedName: String @alias(property: "name") @selectable(onRead: false, onAggregate: false)
  name: String @customResolver(requires: "storedName")
  kind: String!
  segment: String
  leftOn: String
  birthYear: Int @selectable(onRead: false, onAggregate: false)
  birthDecade: Int @customResolver(requires: "birthYear")
  servers: [Manager!]! @relationship(type: "SERVES", direction: IN, properties: "Serving")
  winners: [Manager!]! @relationship(type: "WON", direction: IN, properties: "Winning")
  holdings: [Holding!]! @relationship(type: "HOLDS", direction: OUT)
  interactions: [Interaction!]! @relationship(type: "WITH", direction: IN)
  sessions: [MentoringSession!]! @relationship(type: "MET_WITH", direction: IN, properties: "Meeting")
}

type Product @node @authentication {
  id: ID!
  name: String!
  kind: String!
  needs: [Topic!]! @relationship(type: "NEEDS", direction: OUT)
}

type Holding @node @authorization(filter: [${analyst} { where: { node: { ${isServerOf} } } }]) {
  id: ID!
  openedOn: String
  closedOn: String
  clients: [Client!]! @relationship(type: "HOLDS", direction: IN)
  products: [Product!]! @relationship(type: "OF", direction: OUT)
  valuations: [Valuation!]! @relationship(type: "VALUED", direction: OUT)
}

type Valuation @node @authentication { id: ID!  on: String!  amountMinor: Float!  currency: String! }

type Interaction @node @authorization(filter: [${analyst} { where: { node: { ${isServerOf} } } }]) {
  id: ID! @id
  at: String!
  channel: String!
  storedNote: String @alias(property: "note") @selectable(onRead: false, onAggregate: false)
  note: String @customResolver(requires: "storedNote")
  clients: [Client!]! @relationship(type: "WITH", direction: OUT)
  managers: [Manager!]! @relationship(type: "HELD", direction: IN)
}

type Mentorship @node @authentication {
  id: ID!
  form: String!
  status: String!
  from: String
  to: String
  sortOn: String
  mentors: [Manager!]! @relationship(type: "GUIDES", direction: IN)
  trainees: [Manager!]! @relationship(type: "TRAINS", direction: OUT)
  sessions: [MentoringSession!]! @relationship(type: "MET", direction: OUT)
}

type MentoringSession @node @authorization(filter: [{ where: { node: { mentorships: { some: { ${isParty} } } } } }]) {
  id: ID!
  at: String!
  minutes: Int!
  note: String
  mentorships: [Mentorship!]! @relationship(type: "MET", direction: IN)
  topics: [Topic!]! @relationship(type: "COVERED", direction: OUT)
}
`;

const hides = (context) => context.jwt.roles.includes("ANALYST");

export const resolvers = {
  Client: {
    name: ({ storedName }, _, context) => (hides(context) ? null : storedName),
    birthDecade: ({ birthYear }) => (birthYear == null ? null : Math.floor(Number(birthYear) / 10) * 10),
  },
  Interaction: { note: ({ storedNote }, _, context) => (hides(context) ? null : storedNote) },
};
