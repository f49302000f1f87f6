import { filterSchema } from "@graphql-tools/utils";
import { type GraphQLType, getNamedType } from "graphql";
import { expect, test } from "vitest";
import { makeSecretWorld } from "../leaks/secrets.js";
import { sweepsOf } from "../leaks/sweep.js";
import { testApi } from "../support/api.js";
import { run } from "../support/knowledge.js";

const api = await testApi();

/** Root fields that tell of people, and what follows from their ties. */
const roots = [
  "manager",
  "managers",
  "topic",
  "knowledgeItem",
  "branch",
  "experts",
  "skillCoverage",
  "knowledgeRisk",
  "moreExpertThanSuperior",
  "neighbourhood",
  "connections",
  "introductionPaths",
  "networkSnapshot",
  "removalImpact",
];

const isOfEmployees = ({ type }: { type: GraphQLType }) => getNamedType(type).name.startsWith("Employee");

test("what is asked of managers has the same answers when other employees have ties to all of them", async () => {
  const { world } = await makeSecretWorld(api);
  const schema = filterSchema({
    schema: api.schema,
    rootFieldFilter: (_operation, _name, field) => !isOfEmployees(field),
    objectFieldFilter: (_type, _name, field) => !isOfEmployees(field),
  });
  const sweeps = sweepsOf(schema, world, 1);
  const chosen = roots.map((root) => sweeps.find(({ name }) => name.split("(")[0] === root)!);
  const ask = api.as(world.office, "COMPLIANCE");
  const answers = async () => {
    const all: Record<string, unknown> = {};
    for (const { name, query } of chosen) all[name] = await ask(query);
    return all;
  };
  const before = await answers();
  const employee = `emp-${world.tag}`;
  const asked = "topicId: $topic, times: 3, firstAt: '2026-01-01T00:00:00.000Z', lastAt: '2026-01-02T00:00:00.000Z'";
  await run(
    api,
    `MATCH (anna:Manager {id: $anna}) MATCH (mentor:Manager {id: $stranger}) MATCH (branch:Branch {id: $branch}) MATCH (topic:Topic {id: $topic})
     CREATE (one:Employee:Colleague {id: $employee, name: 'Other ' + $tag, function: 'PRODUCT', hiredOn: '2020-01-01', version: 1})
     CREATE (one)-[:WORKS_AT {from: '2020-01-01'}]->(branch)
     CREATE (one)-[:REPORTS_TO {from: '2020-01-01'}]->(anna)
     CREATE (one)-[:HAS_SKILL {id: 'skl-' + $tag + '-x', level: 5, from: '2020-01-01', evidence: 'CONFIRMED'}]->(topic)
     CREATE (one)-[:ASKED_ADVICE {id: 'adv-' + $tag + '-1', ${asked}}]->(anna)
     CREATE (mentor)-[:ASKED_ADVICE {id: 'adv-' + $tag + '-2', ${asked}}]->(one)
     CREATE (anna)-[:ASKED_ADVICE {id: 'adv-' + $tag + '-3', ${asked}}]->(one)`,
    { ...world, employee },
  );
  const after = await answers();
  for (const { name } of chosen) expect({ name, answer: after[name] }).toEqual({ name, answer: before[name] });
}, 240_000);
