import { expect, test } from "vitest";
import { testApi } from "../../support/api.js";
import { run } from "../../support/knowledge.js";
import { makeTeam } from "../../support/team.js";

const api = await testApi();

/** Every property of every node and relationship with something of the text in it. */
const withText = (text: string) =>
  run(
    api,
    `MATCH (n) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS $text) RETURN labels(n) AS labels, n.id AS id
     UNION ALL MATCH ()-[r]->() WHERE any(key IN keys(r) WHERE toStringOrNull(r[key]) CONTAINS $text) RETURN [type(r)] AS labels, r.id AS id`,
    { text },
  );

test("a client's numbers are nowhere in the store, and shown in part to who serves the client", async () => {
  const { anna, stranger } = await makeTeam(api);
  const ask = api.as(anna, "MANAGER");
  const phone = "+86 199 5550 4821";
  const { data } = await ask(
    `mutation { addClient(input: { name: "Sealed", kind: PERSON, phone: "${phone}", idNumber: "SEALED5550482199" }) { client { id phone idNumber } userErrors { code } } }`,
  );
  const { id, ...shown } = data.addClient.client;
  expect(shown).toEqual({ phone: "…4821", idNumber: "…2199" });
  for (const text of ["1995550", "199 5550", "5550482199"]) expect(await withText(text)).toEqual([]);
  const changed = await ask(
    `mutation { updateClient(input: { clientId: "${id}", phone: "0044 7700 900123", idNumber: null }) { client { phone idNumber version } userErrors { code } } }`,
  );
  expect(changed.data.updateClient).toEqual({ client: { phone: "…0123", idNumber: null, version: 2 }, userErrors: [] });
  expect(await withText("7700 900")).toEqual([]);
  const exact = "query ($filter: ClientFilter) { clients(filter: $filter) { totalCount nodes { id } } }";
  const found = { clients: { totalCount: 1, nodes: [{ id }] } };
  expect((await ask(exact, { filter: { phone: "00447700900123" } })).data).toEqual(found);
  expect((await ask(exact, { filter: { phone: "0044 7700 900124" } })).data.clients.totalCount).toBe(0);
  expect((await api.as("mgr-000003", "COMPLIANCE")(exact, { filter: { phone: "0044-7700-900123" } })).data).toEqual(
    found,
  );
  // It confirms nothing to who may not know: other managers find nobody, HR and analysts may not ask.
  expect(
    (await api.as(stranger, "MANAGER")(exact, { filter: { phone: "00447700900123" } })).data.clients.totalCount,
  ).toBe(0);
  for (const role of ["HR", "ANALYST"] as const)
    expect((await api.as("mgr-000003", role)(exact, { filter: { phone: "00447700900123" } })).errors).toMatchObject([
      { code: "FORBIDDEN" },
    ]);
});

test("a guess cannot be tried out against what is kept of a change's input", async () => {
  const { anna, tag } = await makeTeam(api);
  const hash = async (phone: string, key: string) => {
    await api.as(
      anna,
      "MANAGER",
    )(
      `mutation { addClient(input: { name: "x", kind: PERSON, phone: "${phone}", idempotencyKey: "${key}" }) { userErrors { code } } }`,
    );
    const [kept] = await run(api, "MATCH (k:IdempotencyKey {key: $key}) RETURN k.hash AS hash", {
      key: `${anna} addClient ${key}`,
    });
    return (kept as { hash: string }).hash;
  };
  const { createHash } = await import("node:crypto");
  const kept = await hash("13900000001", tag);
  expect(kept).toHaveLength(43);
  for (const text of ['{"kind":"PERSON","name":"x","phone":"13900000001"}', "13900000001"])
    expect(kept).not.toBe(createHash("sha256").update(text).digest("base64url"));
});
