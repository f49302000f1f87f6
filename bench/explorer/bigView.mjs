// The link of a view of 5,000 nodes and 20,000 ties of the demo institution: who wrote, read and endorsed what about
// which topics, who knows them, who asks whom, and the clients of as many managers as fit.
import { deflateRawSync } from "node:zlib";

const mostNodes = 5000;

export async function bigView(url, token) {
  const ask = async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(errors[0].message);
    return data;
  };
  const all = async (list, fields) => {
    const found = [];
    for (let after = null; ; ) {
      const { page } = await ask(
        `query ($after: String) { page: ${list}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id ${fields} } } }`,
        { after },
      );
      found.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return found;
      after = page.pageInfo.endCursor;
    }
  };
  const items = await all("knowledgeItems", "readCount endorsementCount topics { id }");
  const managers = await all("managers", "items { totalCount } skills { level } adviceSought { totalCount }");
  const books = await all("managers", "clients(first: 100) { nodes { id } } clientsWon(first: 100) { nodes { id } }");
  const expansions = [];
  let ties = 0;
  const follow = (id, name, count) => {
    if (count === 0) return;
    expansions.push({ id, name, limit: 100 });
    ties += Math.min(count, 100);
  };
  for (const { id, items: own, skills, adviceSought } of managers) {
    follow(id, "items", own.totalCount);
    follow(id, "skills", skills.length);
    follow(id, "adviceSought", adviceSought.totalCount);
  }
  for (const { id, readCount, endorsementCount, topics } of items) {
    follow(id, "readers", readCount);
    follow(id, "endorsements", endorsementCount);
    follow(id, "itemTopics", topics.length);
  }
  const nodes = new Set([...items, ...managers, ...items.flatMap(({ topics }) => topics)].map(({ id }) => id));
  for (const { id, clients, clientsWon } of books) {
    const more = [...clients.nodes, ...clientsWon.nodes].filter((client) => !nodes.has(client.id));
    if (nodes.size + new Set(more.map((client) => client.id)).size > mostNodes) continue;
    for (const client of more) nodes.add(client.id);
    follow(id, "clients", clients.nodes.length);
    follow(id, "clientsWon", clientsWon.nodes.length);
  }
  const roots = [...managers, ...items].map(({ id }) => id);
  return {
    hash: deflateRawSync(JSON.stringify({ roots, expansions })).toString("base64url"),
    nodes: nodes.size,
    ties,
  };
}
