// What is asked. `cases` gives who asks about what; `query` is the GraphQL that ours and the DataLoader server take,
// whose answer every other contender's must equal; `limit` names the limit's statement. A case may be `of` a part of
// its workload. `without` names who cannot say it, `essence` gives what of an answer must be equal, `isNeverHot` says
// that ours works the answer out.
import { queryFor, wordsOf } from "../dist/algorithms/fullText/words.js";
import { chanceOf } from "./people.mjs";

/** One question for each of these people about themselves, and one of an analyst about every third. */
function aboutPeople(people, analysts) {
  return people.flatMap(({ id, token, role }, at) => {
    const own = { token, role, variables: { id } };
    const analyst = analysts[at % analysts.length];
    return at % 3 === 0 ? [own, { token: analyst.token, role: "ANALYST", variables: { id } }] : [own];
  });
}

const card = {
  number: 1,
  name: "manager card",
  cases: ({ managers, analysts }) => aboutPeople(managers, analysts),
  limit: "1-card",
  query: `query Card($id: ID!) { manager(id: $id) { id name
  branch { id name }
  clients(first: 10, orderBy: { field: SINCE, direction: DESC }) { edges { role from node { id name segment } } }
  items(first: 5) { nodes { id title topics { id name } } }
  mentors { form from manager { id name } } } }`,
};

const page = {
  number: 2,
  name: "page of 50 managers",
  cases: ({ managers, analysts }) => aboutPeople(managers, analysts).map((one) => ({ ...one, variables: {} })),
  limit: "2-managers",
  query:
    "query Managers { managers(first: 50) { nodes { id name branch { id name } clients { totalCount } skills { level topic { id name } } } } }",
};

const client = {
  number: 3,
  name: "client 360",
  cases: ({ managers, analysts }) => {
    const chance = chanceOf(3);
    return aboutPeople(managers, analysts).map((one) => {
      const { clients } = managers.find(({ id }) => id === one.variables.id);
      return { ...one, variables: { id: clients[chance(clients.length)] } };
    });
  },
  limit: "3-client",
  query: `query Client($id: ID!) { client(id: $id) { id name kind segment birthDecade
  servedBy { role from to manager { id name } }
  wonBy { on manager { id name } }
  holdings { id openedOn product { id name kind } value { on amount { amountMinor currency } } }
  interactions(first: 10) { nodes { id at channel note manager { id name } } } } }`,
};

const trainees = {
  number: 4,
  name: "trainees with sessions",
  cases: ({ mentors, analysts }) => aboutPeople(mentors, analysts),
  limit: "4-trainees",
  query: `query Trainees($id: ID!) { manager(id: $id) { id name mentorships(side: MENTOR, status: ACTIVE) { nodes { id form from
  trainee { id name branch { id name } }
  sessions(first: 10) { nodes { id at minutes note topics { id name } } } } } } }`,
};

const search = {
  number: 5,
  name: "search",
  cases: ({ managers, analysts, topics }) =>
    aboutPeople(managers, analysts).map((one, at) => {
      const text = at % 2 ? topics[at % topics.length] : managers[at % managers.length].name;
      const weights = { name: 4, ...(one.role === "ANALYST" && { externalId: 4 }), title: 2, body: 1 };
      return { ...one, variables: { text, phrase: queryFor(wordsOf(text).indexed, weights) } };
    }),
  limit: "5-search",
  query: `query Search($text: String!) { search(text: $text, kinds: [MANAGER, KNOWLEDGE_ITEM], first: 10) { nodes {
  ... on Manager { id name branch { id name } }
  ... on KnowledgeItem { id title topics { id name } } } } }`,
};

const deep = {
  number: 6,
  name: "six levels deep",
  cases: ({ managers, analysts }) => aboutPeople(managers, analysts),
  limit: "6-deep",
  query: `query Deep($id: ID!) { manager(id: $id) { id name branch { id name parent { id name } }
  clients(first: 5, orderBy: { field: SINCE, direction: DESC }) { edges { role node { id name
    holdings { id product { id name needs { id name } } value { amount { amountMinor currency } } }
    interactions(first: 3) { nodes { id at channel manager { id name branch { id name parent { id name } } } } } } } }
  trainees { form manager { id name skills { level topic { id name } } } } } }`,
};

const introduction = {
  number: 7,
  name: "introduction path",
  cases: ({ managers }) =>
    managers.filter(({ afar }) => afar).map(({ token, role, afar }) => ({ token, role, variables: { to: afar } })),
  limit: "7-introduction",
  without: ["neo4j-graphql", "dataloader"],
  isNeverHot: true,
  // Of more than five shortest ways each may choose its own five: how many, how long and between whom must be the same.
  essence: ({ introductionPaths: { paths } }) =>
    paths.map(({ hops, people }) => ({ hops, from: people[0], to: people.at(-1), people: people.length })),
  query:
    "query Introduction($to: ID!) { introductionPaths(to: $to, kinds: [ADVICE], first: 5) { paths { hops people { id name } } } }",
};

/** Marks what the bench has written, so that it can be taken away again. */
export const writtenBy = "written by the bench";
const contact = {
  number: "8w",
  limit: "write-interaction",
  query: `mutation Contact($clientId: ID!, $note: String!) { recordInteraction(input: { clientId: $clientId, channel: PHONE, note: $note }) { interaction { id } } }`,
};

const mixed = {
  number: 8,
  name: "manager card, a fifth writes",
  cases: ({ managers, analysts }) => {
    const reads = aboutPeople(managers, analysts).map((one) => ({ ...one, of: card }));
    const writers = managers.filter(({ present }) => present.length > 0);
    return reads.flatMap((one, at) => {
      if (at % 4 !== 3) return [one];
      const { token, role, id, present } = writers[at % writers.length];
      const variables = { id, clientId: present[at % present.length], note: writtenBy, at: new Date().toISOString() };
      return [one, { token, role, variables, of: contact, isWrite: true, must: '{"id":"' }];
    });
  },
};

export const workloads = [card, page, client, trainees, search, deep, introduction, mixed];
