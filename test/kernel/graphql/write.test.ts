import { expect, test } from "vitest";
import { testApi } from "../../support/api.js";
import { makeTeam } from "../../support/team.js";

const api = await testApi();
const interaction = /* GraphQL */ `
  mutation ($input: RecordInteractionInput!) {
    recordInteraction(input: $input) {
      interaction { id }
      userErrors { code message path }
    }
  }
`;
const update = /* GraphQL */ `
  mutation ($input: UpdateClientInput!) {
    updateClient(input: $input) {
      client { segment version }
      userErrors { code }
    }
  }
`;

/** How many nodes hang on a client by this type of relationship. */
async function count(type: string, id: string): Promise<number> {
  const session = api.database.driver.session();
  const { records } = await session.run(`MATCH (:Client {id: $id})<-[r:${type}]-() RETURN count(r) AS count`, { id });
  await session.close();
  return records[0]!.get("count");
}

test("of sixteen at once with one idempotency key, one is done and all are answered the same", async () => {
  const team = await makeTeam(api);
  const input = { clientId: team.clients[0], channel: "PHONE", note: "Called.", idempotencyKey: "call" };
  const answers = await Promise.all(
    Array.from({ length: 16 }, () => api.as(team.anna, "MANAGER")(interaction, { input })),
  );
  const ids = answers.map(({ data, errors }) => ({ id: data?.recordInteraction.interaction?.id, errors }));
  expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
  expect(ids[0]).toEqual({ id: expect.stringMatching(/^int-/), errors: [] });
  expect(await count("WITH", team.clients[0])).toBe(1);
});

test("the same key with another input is an error, for another viewer or mutation it is another key", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.anna, "MANAGER");
  const input = { clientId: team.clients[0], channel: "PHONE", note: "Called.", idempotencyKey: "one" };
  await ask(interaction, { input });
  expect((await ask(interaction, { input: { ...input, note: "Called again." } })).data.recordInteraction).toEqual({
    interaction: null,
    userErrors: [
      {
        code: "IDEMPOTENCY_KEY_REUSED",
        message: "This idempotencyKey was used with a different input: use a new key.",
        path: ["input", "idempotencyKey"],
      },
    ],
  });
  const other = await api.as(team.bo, "MANAGER")(interaction, { input });
  expect(other.data.recordInteraction.userErrors).toEqual([]);
  expect(await count("WITH", team.clients[0])).toBe(2);
});

test("a refused change keeps no key: the same key may be used for the corrected one", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.anna, "MANAGER");
  const input = { clientId: team.clients[4], channel: "PHONE", idempotencyKey: "mistaken" };
  expect((await ask(interaction, { input })).data.recordInteraction.userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
  const corrected = await ask(interaction, { input: { ...input, clientId: team.clients[0] } });
  expect(corrected.data.recordInteraction.userErrors).toEqual([]);
});

test("of sixteen at once who read the same version, one changes it", async () => {
  const team = await makeTeam(api);
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      api.as(team.anna, "MANAGER")(update, {
        input: { clientId: team.clients[1], segment: `segment ${n}`, expectedVersion: 1 },
      }),
    ),
  );
  const codes = answers.map(({ data }) => data.updateClient.userErrors[0]?.code ?? "done");
  expect(codes.toSorted()).toEqual([...Array.from({ length: 15 }, () => "STALE_VERSION"), "done"]);
  expect(answers.find(({ data }) => data.updateClient.client)?.data.updateClient.client.version).toBe(2);
});

test("refusals speak the language that was asked for", async () => {
  const team = await makeTeam(api);
  const ask = api.as(team.anna, "MANAGER", { language: "zh" });
  const { data } = await ask(interaction, { input: { clientId: "cli-nobody", channel: "PHONE" } });
  expect(data.recordInteraction.userErrors).toEqual([
    {
      code: "NOT_FOUND",
      message: "clientId 的编号没有对应的对象，或您无权查看，请核对。",
      path: ["input", "clientId"],
    },
  ]);
});
