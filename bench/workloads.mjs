// What is asked. `cases` gives who asks about what; `query` is the GraphQL that ours and the DataLoader server take, whose answer every other
// contender's must equal; `limit` names the limit's statement.
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
  query: `query Managers { managers(first: 50) { nodes { id name branch { id name } clients { totalCount } skills { level topic { id name } } } } }`,
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

export const workloads = [card, page, client, trainees, deep];
