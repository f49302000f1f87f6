// Shapes that nobody has asked before: drawn from a grammar of fields and edges, in our language and in that of
// @neo4j/graphql at once, each with what makes the peer's answer read like ours.
import { shuffled } from "./people.mjs";

const held =
  "AND: [{ OR: [{ from: { eq: null } }, { from: { lte: $today } }] }, { OR: [{ to: { eq: null } }, { to: { gt: $today } }] }]";
const begun = `where: { status: { in: ["ACTIVE", "COMPLETED", "ENDED"] }, ${held} }, sort: [{ from: ASC }, { id: ASC }]`;
const byName = "(sort: [{ name: ASC }, { id: ASC }])";

/** An edge whose peer is a list of nodes: `place` wraps what ours holds. */
const listed = (kind, ours, peer, field, place) => ({
  kind,
  ours: (inner) => ours.replace("*", inner),
  peer: (inner) => `${peer} { ${inner} }`,
  read: (node, inner) => place(node[field].map(inner)),
});
const first = (rows) => rows[0] ?? null;
const nodes = (rows) => ({ nodes: rows });
const whole = (rows) => rows;

const branch = {
  kind: "branch",
  ours: (inner) => `branch { ${inner} }`,
  peer: (inner) =>
    `branchesConnection(first: 1, where: { edge: { ${held} } }, sort: { edge: { from: DESC } }) { edges { node { ${inner} } } }`,
  read: ({ branchesConnection: { edges } }, inner) => (edges[0] ? inner(edges[0].node) : null),
};
const clients = {
  kind: "client",
  ours: (inner) => `clients(first: 5, orderBy: { field: SINCE, direction: DESC }) { edges { role node { ${inner} } } }`,
  peer: (inner) =>
    `clientsConnection(first: 5, where: { edge: { ${held} } }, sort: [{ edge: { from: DESC } }, { node: { id: DESC } }]) { edges { properties { role } node { ${inner} } } }`,
  read: ({ clientsConnection: { edges } }, inner) => ({
    edges: edges.map(({ properties: { role }, node }) => ({ role, node: inner(node) })),
  }),
};
const skills = {
  kind: "topic",
  ours: (inner) => `skills { level topic { ${inner} } }`,
  peer: (inner) =>
    `skillsConnection(where: { edge: { ${held} } }, sort: [{ edge: { level: DESC } }, { node: { id: ASC } }]) { edges { properties { level } node { ${inner} } } }`,
  read: ({ skillsConnection: { edges } }, inner) =>
    edges.map(({ properties: { level }, node }) => ({ level, topic: inner(node) })),
};
const guided = (ours, field, other) => ({
  kind: "manager",
  ours: (inner) => `${ours} { form manager { ${inner} } }`,
  peer: (inner) => `${field}(${begun}) { form ${other} { ${inner} } }`,
  read: (node, inner) => node[field].map((one) => ({ form: one.form, manager: inner(one[other][0]) })),
});
const servedBy = {
  kind: "manager",
  ours: (inner) => `servedBy { role manager { ${inner} } }`,
  peer: (inner) =>
    `serversConnection(sort: [{ edge: { from: DESC } }, { node: { id: ASC } }]) { edges { properties { role } node { ${inner} } } }`,
  read: ({ serversConnection: { edges } }, inner) =>
    edges.map(({ properties: { role }, node }) => ({ role, manager: inner(node) })),
};

/** Fields and edges of each kind, by the name that ours gives them. `id` is in every selection. */
const kinds = {
  manager: {
    fields: ["name"],
    edges: {
      branch,
      clients,
      skills,
      items: listed(
        "item",
        "items(first: 5) { nodes { * } }",
        "items(limit: 5, where: { OR: [{ retiredOn: { eq: null } }, { retiredOn: { gt: $today } }] }, sort: [{ createdAt: DESC }, { id: DESC }])",
        "items",
        nodes,
      ),
      mentors: guided("mentors", "trainings", "mentors"),
      trainees: guided("trainees", "guidances", "trainees"),
    },
  },
  branch: {
    fields: ["name"],
    edges: { parent: listed("branch", "parent { * }", "parents", "parents", first) },
  },
  topic: { fields: ["name"], edges: {} },
  item: {
    fields: ["title", "createdAt"],
    edges: { topics: listed("topic", "topics { * }", `topics${byName}`, "topics", whole) },
  },
  client: {
    fields: ["name", "kind", "segment", "birthDecade"],
    edges: {
      servedBy,
      holdings: listed(
        "holding",
        "holdings { * }",
        "holdings(where: { AND: [{ OR: [{ openedOn: { eq: null } }, { openedOn: { lte: $today } }] }, { OR: [{ closedOn: { eq: null } }, { closedOn: { gt: $today } }] }] }, sort: [{ openedOn: DESC }, { id: ASC }])",
        "holdings",
        whole,
      ),
      interactions: listed(
        "interaction",
        "interactions(first: 3) { nodes { * } }",
        "interactions(limit: 3, sort: [{ at: DESC }, { id: DESC }])",
        "interactions",
        nodes,
      ),
    },
  },
  holding: {
    fields: ["openedOn"],
    edges: { product: listed("product", "product { * }", "products", "products", first) },
  },
  product: {
    fields: ["name", "kind"],
    edges: { needs: listed("topic", "needs { * }", `needs${byName}`, "needs", whole) },
  },
  interaction: {
    fields: ["at", "channel", "note"],
    edges: { manager: listed("manager", "manager { * }", "managers", "managers", first) },
  },
};

const deepest = 5;
const mostEdges = 10;
/** Rows that one edge of a shape may bring, counting 20 for a list: so ours does not refuse it as too costly. */
const mostRows = 1500;
const rowsOf = ({ kind, ours }) => {
  const page = /first: (\d+)/.exec(ours("*"))?.[1];
  return page ? Number(page) : ["branch", "product"].includes(kind) ? 1 : 20;
};

/**
 * So many different shapes. `chance` must not be one that was used before: a database that saw a shape still has its
 * plan.
 */
export function drawShapes(count, chance) {
  const found = new Map();
  while (found.size < count) {
    const left = { edges: mostEdges };
    const shape = draw("manager", 1, chance, left, 1);
    if (left.edges > mostEdges - 4) continue;
    const ours = `query ($id: ID!) { manager(id: $id) { ${shape.ours} } }`;
    found.set(ours, {
      ours,
      peer: `query ($id: ID!, $today: String!) { managers(where: { id: { eq: $id } }) { ${shape.peer} } }`,
      read: ({ managers: [manager] }) => ({ manager: shape.read(manager) }),
    });
  }
  return [...found.values()];
}

function draw(kind, depth, chance, left, rows) {
  const { fields, edges } = kinds[kind];
  const own = ["id", ...fields.filter(() => chance(2) === 1)];
  const crossed = shuffled(Object.entries(edges), chance)
    .filter(() => depth <= deepest && left.edges > 0 && chance(depth === 1 ? 4 : 3) > 0)
    .flatMap(([name, edge]) => {
      const below = rows * rowsOf(edge);
      if (left.edges === 0 || below > mostRows) return [];
      left.edges--;
      return [{ name, edge, inner: draw(edge.kind, depth + 1, chance, left, below) }];
    });
  return {
    ours: [...own, ...crossed.map(({ edge, inner }) => edge.ours(inner.ours))].join(" "),
    peer: [...own, ...crossed.map(({ edge, inner }) => edge.peer(inner.peer))].join(" "),
    read: (node) =>
      Object.fromEntries([
        ...own.map((name) => [name, node[name]]),
        ...crossed.map(({ name, edge, inner }) => [name, edge.read(node, inner.read)]),
      ]),
  };
}
