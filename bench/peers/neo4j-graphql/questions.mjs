// The workloads in the language of the schema that @neo4j/graphql makes, and how its answers read in ours.

const held =
  "AND: [{ OR: [{ from: { eq: null } }, { from: { lte: $today } }] }, { OR: [{ to: { eq: null } }, { to: { gt: $today } }] }]";
const branch = (more = "") =>
  `branchesConnection(first: 1, where: { edge: { ${held} } }, sort: { edge: { from: DESC } }) { edges { node { id name ${more} } } }`;
const parent = "parents { id name }";
const byName = "(sort: [{ name: ASC }, { id: ASC }])";
const skills = `skillsConnection(where: { edge: { ${held} } }, sort: [{ edge: { level: DESC } }, { node: { id: ASC } }]) { edges { properties { level } node { id name } } }`;
const begun = `where: { status: { in: ["ACTIVE", "COMPLETED", "ENDED"] }, ${held} }, sort: [{ from: ASC }, { id: ASC }]`;
const clients = (first, more) =>
  `clientsConnection(first: ${first}, where: { edge: { ${held} } }, sort: [{ edge: { from: DESC } }, { node: { id: DESC } }]) { edges { properties { role from } node { id name ${more} } } }`;
const holdings = (more) =>
  `holdings(where: { AND: [{ OR: [{ openedOn: { eq: null } }, { openedOn: { lte: $today } }] }, { OR: [{ closedOn: { eq: null } }, { closedOn: { gt: $today } }] }] }, sort: [{ openedOn: DESC }, { id: ASC }]) { id ${more}
    valuations(limit: 1, where: { on: { lte: $today } }, sort: [{ on: DESC }, { id: ASC }]) { on amountMinor currency } }`;

export const questions = {
  1: {
    query: `query Card($id: ID!, $today: String!) { managers(where: { id: { eq: $id } }) { id name ${branch()} ${clients(10, "segment")}
  items(limit: 5, where: { OR: [{ retiredOn: { eq: null } }, { retiredOn: { gt: $today } }] }, sort: [{ createdAt: DESC }, { id: DESC }]) { id title topics${byName} { id name } }
  trainings(${begun}) { form from mentors { id name } } } }`,
    read: ({ managers: [manager] }) => ({
      manager: {
        ...named(manager),
        branch: branchOf(manager),
        clients: clientsOf(manager, ({ segment }) => ({ segment }), true),
        items: { nodes: manager.items },
        mentors: manager.trainings.map(({ form, from, mentors }) => ({ form, from, manager: mentors[0] })),
      },
    }),
  },
  2: {
    query: `query Managers($today: String!) { managers(limit: 50, where: { OR: [{ leftOn: { eq: null } }, { leftOn: { gt: $today } }] }, sort: [{ name: ASC }, { id: ASC }]) { id name ${branch()}
  clientsConnection(where: { edge: { ${held} } }) { aggregate { count { edges } } } ${skills} } }`,
    read: ({ managers }) => ({
      managers: {
        nodes: managers.map((manager) => ({
          ...named(manager),
          branch: branchOf(manager),
          clients: { totalCount: manager.clientsConnection.aggregate.count.edges },
          skills: skillsOf(manager),
        })),
      },
    }),
  },
  3: {
    query: `query Client($id: ID!, $today: String!) { clients(where: { id: { eq: $id } }) { id name kind segment birthDecade
  serversConnection(sort: [{ edge: { from: DESC } }, { node: { id: ASC } }]) { edges { properties { role from to } node { id name } } }
  winnersConnection(first: 1) { edges { properties { on } node { id name } } }
  ${holdings("openedOn products { id name kind }")}
  interactions(limit: 10, sort: [{ at: DESC }, { id: DESC }]) { id at channel note managers { id name } } } }`,
    read: ({ clients: [client] }) => {
      const { id, name, kind, segment, birthDecade, serversConnection, winnersConnection, interactions } = client;
      return {
        client: {
          ...{ id, name, kind, segment, birthDecade },
          servedBy: serversConnection.edges.map(({ properties, node }) => ({ ...properties, manager: node })),
          wonBy: winnersConnection.edges.map(({ properties, node }) => ({ ...properties, manager: node }))[0],
          holdings: holdingsOf(client, true, ({ openedOn }) => ({ openedOn })),
          interactions: { nodes: interactions.map(({ managers, ...one }) => ({ ...one, manager: managers[0] })) },
        },
      };
    },
  },
  4: {
    query: `query Trainees($id: ID!, $today: String!) { managers(where: { id: { eq: $id } }) { id name
  guidances(limit: 20, where: { status: { eq: "ACTIVE" } }, sort: [{ sortOn: ASC }, { id: ASC }]) { id form from
    trainees { id name ${branch()} }
    sessions(limit: 10, sort: [{ at: ASC }, { id: ASC }]) { id at minutes note topics${byName} { id name } } } } }`,
    read: ({ managers: [manager] }) => ({
      manager: {
        ...named(manager),
        mentorships: {
          nodes: manager.guidances.map(({ trainees: [trainee], sessions, ...one }) => ({
            ...one,
            trainee: { ...named(trainee), branch: branchOf(trainee) },
            sessions: { nodes: sessions },
          })),
        },
      },
    }),
  },
  5: {
    query: `query Search($phrase: String!, $today: String!) {
  foundManagers(phrase: $phrase, first: 10, where: { node: { OR: [{ leftOn: { eq: null } }, { leftOn: { gt: $today } }] } }, sort: [{ score: DESC }, { node: { id: ASC } }]) { edges { score node { id name ${branch()} } } }
  foundItems(phrase: $phrase, first: 10, where: { node: { OR: [{ retiredOn: { eq: null } }, { retiredOn: { gt: $today } }] } }, sort: [{ score: DESC }, { node: { id: ASC } }]) { edges { score node { id title topics${byName} { id name } } } } }`,
    read: ({ foundManagers, foundItems }) => ({
      search: {
        nodes: [
          ...foundManagers.edges.map(({ score, node }) => ({
            score,
            node: { ...named(node), branch: branchOf(node) },
          })),
          ...foundItems.edges,
        ]
          .sort((one, other) => other.score - one.score || (one.node.id < other.node.id ? -1 : 1))
          .slice(0, 10)
          .map(({ node }) => node),
      },
    }),
  },
  "8w": {
    query: `mutation Contact($id: ID!, $clientId: ID!, $at: String!, $note: String!) { createInteractions(input: [{ at: $at, channel: "PHONE", storedNote: $note,
  clients: { connect: [{ where: { node: { id: { eq: $clientId } } } }] }, managers: { connect: [{ where: { node: { id: { eq: $id } } } }] } }]) { interactions { id } } }`,
  },
  6: {
    query: `query Deep($id: ID!, $today: String!) { managers(where: { id: { eq: $id } }) { id name ${branch(parent)}
  ${clients(5, `${holdings(`products { id name needs${byName} { id name } }`)} interactions(limit: 3, sort: [{ at: DESC }, { id: DESC }]) { id at channel managers { id name ${branch(parent)} } }`)}
  guidances(${begun}) { form trainees { id name ${skills} } } } }`,
    read: ({ managers: [manager] }) => ({
      manager: {
        ...named(manager),
        branch: branchOf(manager, true),
        clients: clientsOf(manager, (client) => ({
          holdings: holdingsOf(client, false),
          interactions: {
            nodes: client.interactions.map(({ managers: [who], ...one }) => ({
              ...one,
              manager: { ...named(who), branch: branchOf(who, true) },
            })),
          },
        })),
        trainees: manager.guidances.map(({ form, trainees: [trainee] }) => ({
          form,
          manager: { ...named(trainee), skills: skillsOf(trainee) },
        })),
      },
    }),
  },
};

const named = ({ id, name }) => ({ id, name });

function branchOf({ branchesConnection: { edges } }, withParent = false) {
  const node = edges[0]?.node;
  return node ? { ...named(node), ...(withParent && { parent: node.parents[0] }) } : null;
}

const skillsOf = ({ skillsConnection: { edges } }) =>
  edges.map(({ properties, node }) => ({ level: properties.level, topic: node }));

const clientsOf = ({ clientsConnection: { edges } }, more, withFrom = false) => ({
  edges: edges.map(({ properties: { role, from }, node }) => ({
    role,
    ...(withFrom && { from }),
    node: { ...named(node), ...more(node) },
  })),
});

const holdingsOf = ({ holdings }, withDay, more = () => ({})) =>
  holdings.map(({ id, products, valuations, ...rest }) => ({
    id,
    ...more(rest),
    product: products[0],
    value: valuations.map(({ on, ...amount }) => ({ ...(withDay && { on }), amount }))[0],
  }));
