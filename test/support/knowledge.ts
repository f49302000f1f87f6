import type { Ask, TestApi } from "./api.js";
import type { Team } from "./team.js";

/** Three topics of a team's own: the third is part of the second, which is part of the first. */
export interface Topics {
  readonly wide: string;
  readonly middle: string;
  readonly narrow: string;
}

export async function makeTopics(api: TestApi, { tag }: Team): Promise<Topics> {
  const [wide, middle, narrow] = ["wide", "middle", "narrow"].map((name) => `top-${tag}-${name}`) as [
    string,
    string,
    string,
  ];
  await run(
    api,
    `CREATE (w:Topic {id: $wide, name: 'Wide ' + $tag, nameZh: '广' + $tag})
     CREATE (m:Topic {id: $middle, name: 'Middle ' + $tag})-[:BROADER]->(w)
     CREATE (:Topic {id: $narrow, name: 'Narrow ' + $tag})-[:BROADER]->(m)`,
    { wide, middle, narrow, tag },
  );
  return { wide, middle, narrow };
}

export interface Item {
  readonly name: string;
  readonly author: string;
  readonly topics: readonly string[];
  readonly title?: string;
  readonly body?: string;
  readonly kind?: string;
  readonly createdAt?: string;
  readonly verifiedOn?: string;
  readonly reviewBy?: string;
  readonly retiredOn?: string;
}

/** Makes a knowledge item; answers its id. */
export async function makeItem(
  api: TestApi,
  { tag }: Team,
  { name, author, topics, ...values }: Item,
): Promise<string> {
  const id = `itm-${tag}-${name}`;
  await run(
    api,
    `MATCH (m:Manager {id: $author})
     CREATE (m)-[:AUTHORED]->(i:KnowledgeItem {id: $id, version: 1}) SET i += $values
     WITH i UNWIND $topics AS topic MATCH (t:Topic {id: topic}) CREATE (i)-[:ABOUT]->(t)`,
    {
      id,
      author,
      topics,
      values: {
        title: `${name} ${tag}`,
        body: `Text of ${name}`,
        kind: "GUIDE",
        createdAt: "2025-01-01T09:00:00.000Z",
        ...values,
      },
    },
  );
  return id;
}

/** Makes a relationship between two things, by their ids. */
export const tie = (
  api: TestApi,
  from: string,
  type: string,
  to: string,
  properties: object = {},
): Promise<unknown[]> =>
  run(api, `MATCH (a {id: $from}) MATCH (b {id: $to}) CREATE (a)-[r:${type}]->(b) SET r = $properties`, {
    from,
    to,
    properties,
  });

/** Rows of a statement, run in the test's database. */
export async function run(api: Pick<TestApi, "database">, text: string, parameters: object = {}): Promise<unknown[]> {
  const session = api.database.driver.session();
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/**
 * A mutation by its name: the payload's fields, and the codes with paths of its refusals ("CODE path") or of the error
 * ("CODE").
 */
export async function change(ask: Ask, name: string, input: object, fields: string) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code path message } } }`,
    { input },
  );
  if (errors.length > 0) return { codes: errors.map(({ code }) => code) };
  const { userErrors, ...changed } = data[name];
  const codes = userErrors.map(({ code, path }: { code: string; path: string[] }) =>
    [code, ...path.slice(1)].join(" "),
  );
  return { codes, ...changed };
}
