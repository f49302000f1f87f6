import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importFolder } from "../../src/exchange.js";
import { testApi } from "../support/api.js";
import { giveFacts } from "../support/clientFacts.js";
import { run } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const erase =
  "mutation ($input: EraseClientIdentityInput!) { eraseClientIdentity(input: $input) { client { id name externalId phone idNumber birthYear erasedOn segment } userErrors { code } } }";

test("a former client's identity is destroyed, ids and history stay, it is on record and does not come back", async () => {
  const team = await makeTeam(api);
  const { contact, holding } = await giveFacts(api, team);
  const { office, anna, clients, tag } = team;
  const [id] = clients;
  const input = { clientId: id, ground: "REQUEST", caseNumber: "DSR-7" };
  const ask = api.as(office, "COMPLIANCE");
  expect((await ask(erase, { input })).data.eraseClientIdentity.userErrors).toEqual([{ code: "STILL_CLIENT" }]);
  for (const role of ["MANAGER", "HR", "ADMIN", "ANALYST"] as const)
    expect((await api.as(office, role)(erase, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  await api.as(
    anna,
    "MANAGER",
  )(`mutation { closeClient(input: { clientId: "${id}", closeHoldings: true }) { userErrors { code } } }`);
  expect((await ask(erase, { input: { ...input, expectedVersion: 1 } })).data.eraseClientIdentity.userErrors).toEqual([
    { code: "STALE_VERSION" },
  ]);
  expect((await ask(erase, { input })).data.eraseClientIdentity).toEqual({
    client: {
      id,
      name: null,
      externalId: null,
      phone: null,
      idNumber: null,
      birthYear: null,
      erasedOn: api.today,
      segment: "mass",
    },
    userErrors: [],
  });
  expect((await ask(erase, { input })).data.eraseClientIdentity.userErrors).toEqual([{ code: "UNCHANGED" }]);
  const reveal = `mutation { revealClientIdentity(input: { clientId: "${id}", purpose: INVESTIGATION }) { identity { name } userErrors { code } } }`;
  expect((await ask(reveal)).data.revealClientIdentity).toEqual({ identity: null, userErrors: [{ code: "NOT_OPEN" }] });
  const [stored] = await run(
    api,
    `MATCH (c:Client {id: $id})<-[:WITH]-(i:Interaction {id: $contact}) MATCH (c)-[:HOLDS]->(h:Holding {id: $holding})
     RETURN properties(c) AS client, i.note AS note, i.at AS at, COUNT { (c)<-[:SERVES]-() } AS serves`,
    { id, contact, holding },
  );
  expect(stored).toEqual({
    client: { id, kind: "PERSON", segment: "mass", sortName: "", leftOn: api.today, erasedOn: api.today, version: 3 },
    note: null,
    at: "2026-03-01T02:00:00.000Z",
    serves: 2,
  });
  // A tag that begins with a 1 is found by "1" too: then the other five clients have both words in their names.
  expect((await ask(`{ clients(filter: { text: "Client 1 ${tag}" }) { totalCount } }`)).data.clients.totalCount).toBe(
    tag.startsWith("1") ? 5 : 0,
  );
  expect(
    await run(
      api,
      "MATCH (r:AuditRecord {by: $office, operation: 'eraseClientIdentity'}) RETURN r.why AS why, r.ids AS ids",
      { office },
    ),
  ).toEqual([{ why: "REQUEST DSR-7", ids: [id] }]);

  const folder = await mkdtemp(join(tmpdir(), "erased-"));
  try {
    const header = "id,external_id,name,kind,segment,birth_year,phone,id_number,won_by,won_on,left_on";
    await writeFile(join(folder, "clients.csv"), `${header}\n${id},,,PERSON,mass,,1380000,,,,${api.today}\n`);
    await writeFile(
      join(folder, "interactions.csv"),
      `id,manager,client,at,channel,note\n${contact},${anna},${id},2026-03-01T02:00:00.000Z,VISIT,Back again\n`,
    );
    const words = await importFolder(api.database, folder).catch((error: Error) => error.message);
    expect(words).toContain(
      `clients.csv:2: phone: must be empty, since the identity of ${id} was erased on ${api.today}`,
    );
    expect(words).toContain("interactions.csv:2: note: must be empty, since the identity of");
    await writeFile(join(folder, "clients.csv"), `${header}\n${id},,,PERSON,private,,,,,,${api.today}\n`);
    await rm(join(folder, "interactions.csv"));
    expect(await importFolder(api.database, folder)).toMatchObject({ files: [{ file: "clients.csv", updated: 1 }] });
  } finally {
    await rm(folder, { recursive: true });
  }
});
