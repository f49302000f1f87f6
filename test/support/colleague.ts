import type { TestApi } from "./api.js";
import { run } from "./knowledge.js";
import type { Team } from "./team.js";

/** Gives a team a product specialist who works at its branch and reports to its superior, and answers the id. */
export async function withColleague(api: Pick<TestApi, "database">, team: Team, name = "vera"): Promise<string> {
  const id = `emp-${team.tag}-${name}`;
  await run(
    api,
    `MATCH (branch:Branch {id: $branch}) MATCH (superior:Manager {id: $superior})
     CREATE (one:Employee:Colleague {id: $id, name: $name + ' ' + $tag, externalId: 'S-' + $id, email: $id + '@bank.example', function: 'PRODUCT', hiredOn: '2020-01-01', version: 1})
     CREATE (one)-[:WORKS_AT {post: 'Specialist', from: '2020-01-01'}]->(branch)
     CREATE (one)-[:REPORTS_TO {from: '2020-01-01'}]->(superior)`,
    { ...team, id, name },
  );
  return id;
}
