import fc from "fast-check";
import { expect, test } from "vitest";
import type { Role } from "../../src/kernel/access/role.js";
import { type Ask, cutEverywhere, cutNowhere } from "../../src/kernel/compose/ask.js";
import { personas } from "../../src/operations/demo/personas.js";
import { testApi } from "../support/api.js";
import { type KnownIds, randomQuery } from "../support/randomQuery.js";

const api = await testApi();

const session = api.database.driver.session();
const { records } = await session.run(
  `UNWIND ['Manager', 'Client', 'KnowledgeItem', 'Topic', 'Branch', 'Mentorship', 'Product', 'Holding', 'Grade'] AS label
   RETURN label, COLLECT { MATCH (n) WHERE label IN labels(n) AND n.id =~ '...-[0-9a-z-]+' AND NOT n.id CONTAINS 'team' RETURN n.id ORDER BY n.id LIMIT 12 } AS ids`,
);
await session.close();
const ids: KnownIds = Object.fromEntries(records.map((record) => [record.get("label"), record.get("ids")]));

/** Cuts some edges and nests others, the same way for the same edge. */
const cutSome = (salt: number) => (ask: Ask) => (ask.fragment.length + ask.slot.length + salt) % 2 === 0;

test("edge by edge, as one statement, and anything between give the same answer", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.infiniteStream(fc.nat({ max: 2 ** 30 })),
      fc.constantFrom(...personas),
      fc.nat({ max: 9 }),
      async (numbers, persona, salt) => {
        const source = randomQuery(api.schema, ids, (below) => (numbers.next().value ?? 0) % below);
        const as = (isCut: (ask: Ask) => boolean) =>
          api
            .as(persona.employeeId, persona.role as Role, { isCut })(source)
            .catch((error: Error) => {
              throw new Error(`${persona.role}: ${error.message}\n${source}`, { cause: error });
            });
        const edgeByEdge = await as(cutEverywhere);
        expect({ source, answer: await as(cutNowhere) }).toEqual({ source, answer: edgeByEdge });
        expect({ source, answer: await as(cutSome(salt)) }).toEqual({ source, answer: edgeByEdge });
        // A query that is refused says little: another one is made for it.
        fc.pre(edgeByEdge.errors.length === 0);
      },
    ),
    { numRuns: Number(process.env.TIER_RUNS ?? 12), endOnFailure: true },
  );
}, 600_000);
