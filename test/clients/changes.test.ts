import { expect, test } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { testApi } from "../support/api.js";
import { giveFacts } from "../support/clientFacts.js";
import { run } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

/** Asks for one mutation: its answer, or the code of the error. */
const ask = async (id: string | undefined, role: Role, name: string, input: object, select: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} userErrors { code path } } }`;
  const { data, errors } = await api.as(id, role)(source, { input });
  return errors[0]?.code ?? data[name];
};
const refused = (field: string, ...errors: [code: string, ...path: string[]][]) => ({
  [field]: null,
  userErrors: errors.map(([code, ...path]) => ({ code, path: path.length > 0 ? ["input", ...path] : [] })),
});

test("addClient: whoever wins a client leads it; a superior may add one for those under them", async () => {
  const team = await makeTeam(api);
  const select = "client { version name isMasked phone wonBy { on manager { id } } servedBy { role from to } }";
  const input = { name: `New ${team.tag}`, kind: "PERSON", externalId: `X-${team.tag}`, phone: "+86 138 0013 8000" };
  const client = {
    version: 1,
    name: input.name,
    isMasked: false,
    phone: "…8000",
    wonBy: { on: "2026-06-01", manager: { id: team.anna } },
    servedBy: [{ role: "LEAD", from: "2026-06-01", to: null }],
  };
  const wonOn = "2026-06-01";
  expect(await ask(team.anna, Role.MANAGER, "addClient", { ...input, wonOn }, select)).toEqual({
    client,
    userErrors: [],
  });
  const again = await ask(team.bo, Role.MANAGER, "addClient", input, select);
  expect(again).toEqual(refused("client", ["ALREADY_EXISTS", "externalId"]));
  const forAnna = { name: input.name, kind: "PERSON", managerId: team.anna, wonOn };
  expect(await ask(team.superior, Role.MANAGER, "addClient", forAnna, select)).toEqual({
    client: { ...client, phone: null },
    userErrors: [],
  });
  expect(await ask(team.bo, Role.MANAGER, "addClient", forAnna, select)).toBe("FORBIDDEN");
  expect(await ask(team.office, Role.HR, "addClient", forAnna, select)).toBe("FORBIDDEN");
  const wrong = { name: " ", kind: "PERSON", phone: "…8000", idNumber: "?", birthYear: 3000, wonOn: "2027-01-01" };
  expect(await ask(team.anna, Role.MANAGER, "addClient", wrong, select)).toEqual(
    refused(
      "client",
      ["INVALID", "name"],
      ["INVALID", "birthYear"],
      ["INVALID", "phone"],
      ["INVALID", "idNumber"],
      ["IN_FUTURE", "wonOn"],
    ),
  );
});

test("addClient: of sixteen at once with one number of the bank, one is done", async () => {
  const team = await makeTeam(api);
  const input = { name: "Twin", kind: "COMPANY", externalId: `T-${team.tag}` };
  const answers = await Promise.all(
    Array.from({ length: 16 }, () => ask(team.anna, Role.MANAGER, "addClient", input, "client { id }")),
  );
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(answers.filter(({ userErrors }) => userErrors[0]?.code === "ALREADY_EXISTS")).toHaveLength(15);
});

test("updateClient: what is left out stays, null takes it away, a version is not overwritten", async () => {
  const team = await makeTeam(api);
  const select = "client { version name segment birthYear externalId }";
  const input = { clientId: team.clients[0], name: "Renamed", segment: null, expectedVersion: 1 };
  const client = { version: 2, name: "Renamed", segment: null, birthYear: 1980, externalId: `C1-${team.tag}` };
  expect(await ask(team.bo, Role.MANAGER, "updateClient", input, select)).toEqual({ client, userErrors: [] });
  expect(await ask(team.anna, Role.MANAGER, "updateClient", input, select)).toEqual(
    refused("client", ["STALE_VERSION"]),
  );
  const taken = { clientId: team.clients[0], externalId: `C2-${team.tag}` };
  expect(await ask(team.anna, Role.MANAGER, "updateClient", taken, select)).toEqual(
    refused("client", ["ALREADY_EXISTS", "externalId"]),
  );
  const nothing = { clientId: team.clients[0] };
  expect(await ask(team.anna, Role.MANAGER, "updateClient", nothing, select)).toEqual(
    refused("client", ["UNCHANGED", "clientId"]),
  );
  const other = { clientId: team.clients[0], name: "Stolen" };
  expect(await ask(team.stranger, Role.MANAGER, "updateClient", other, select)).toEqual(
    refused("client", ["NOT_FOUND", "clientId"]),
  );
  expect(await ask(team.office, Role.COMPLIANCE, "updateClient", other, select)).toBe("FORBIDDEN");
  const { data } = await api.as(team.anna, Role.MANAGER)(`{ client(id: "${team.clients[0]}") { version name } }`);
  expect(data.client).toEqual({ version: 2, name: "Renamed" });
});

test("closeClient: open holdings refuse it, or are closed with it; then nobody serves the client", async () => {
  const team = await makeTeam(api);
  const { holding } = await giveFacts(api, team);
  const input = { clientId: team.clients[0], leftOn: "2026-05-01" };
  expect(await ask(team.stranger, Role.MANAGER, "closeClient", input, "client { id }")).toEqual(
    refused("client", ["NOT_FOUND", "clientId"]),
  );
  expect(await ask(team.anna, Role.MANAGER, "closeClient", input, "client { id }")).toEqual(
    refused("client", ["HAS_HOLDINGS", "clientId"]),
  );
  const early = { ...input, leftOn: "2020-01-01", closeHoldings: true };
  expect(await ask(team.anna, Role.MANAGER, "closeClient", early, "client { id }")).toEqual(
    refused("client", ["TOO_EARLY", "leftOn"]),
  );
  const done = await ask(team.anna, Role.MANAGER, "closeClient", { ...input, closeHoldings: true }, "client { id }");
  expect(done).toEqual({ client: null, userErrors: [] });
  const { data } = await api.as(
    team.office,
    Role.COMPLIANCE,
  )(`{ client(id: "${team.clients[0]}") { leftOn servedBy { to } holdings(closed: true) { id closedOn } } }`);
  expect(data.client.leftOn).toBe("2026-05-01");
  expect(data.client.servedBy).toEqual([{ to: "2026-05-01" }, { to: "2026-05-01" }]);
  expect(data.client.holdings[0]).toEqual({ id: holding, closedOn: "2026-05-01" });
});

test("relateClients and recordReferral: between two of one's own", async () => {
  const team = await makeTeam(api);
  const [one, two, , , five] = team.clients;
  const related = "client { relatedClients { kind isOutgoing from to client { id } } }";
  const spouse = { fromClientId: one, toClientId: two, kind: "SPOUSE", from: "2020-01-01" };
  const tie = { kind: "SPOUSE", isOutgoing: true, from: "2020-01-01", client: { id: two } };
  expect(await ask(team.anna, Role.MANAGER, "relateClients", spouse, related)).toEqual({
    client: { relatedClients: [{ ...tie, to: null }] },
    userErrors: [],
  });
  const ended = { fromClientId: one, toClientId: two, kind: "SPOUSE", to: "2026-12-31" };
  expect(await ask(team.anna, Role.MANAGER, "relateClients", ended, related)).toEqual({
    client: { relatedClients: [{ ...tie, to: "2026-12-31" }] },
    userErrors: [],
  });
  const wrong = { fromClientId: one, toClientId: one, kind: "best friend" };
  expect(await ask(team.anna, Role.MANAGER, "relateClients", wrong, related)).toEqual(
    refused("client", ["INVALID", "toClientId"], ["INVALID", "kind"]),
  );
  const foreign = { fromClientId: one, toClientId: five };
  const notFound = refused("client", ["NOT_FOUND", "toClientId"]);
  expect(await ask(team.anna, Role.MANAGER, "relateClients", { ...foreign, kind: "OWNS" }, related)).toEqual(notFound);
  expect(await ask(team.anna, Role.MANAGER, "recordReferral", foreign, related)).toEqual(notFound);
  const referral = { fromClientId: one, toClientId: two, on: "2021-05-01" };
  const made = "client { referralsMade { on client { id } } }";
  expect(await ask(team.anna, Role.MANAGER, "recordReferral", referral, made)).toEqual({
    client: { referralsMade: [{ on: "2021-05-01", client: { id: two } }] },
    userErrors: [],
  });
  expect(await ask(team.anna, Role.MANAGER, "recordReferral", referral, made)).toEqual(
    refused("client", ["ALREADY_EXISTS", "toClientId"]),
  );
  const back = { fromClientId: two, toClientId: one };
  expect(await ask(team.anna, Role.MANAGER, "recordReferral", back, made)).toEqual(
    refused("client", ["CYCLE", "toClientId"]),
  );
});

test("recordInteraction: only with clients whom one serves", async () => {
  const team = await makeTeam(api);
  const select = "interaction { at channel note manager { id } client { id } }";
  const input = { clientId: team.clients[0], channel: "VISIT", at: "2026-06-01T08:00:00Z", note: "Tea" };
  const interaction = {
    at: "2026-06-01T08:00:00.000Z",
    channel: "VISIT",
    note: "Tea",
    manager: { id: team.bo },
    client: { id: team.clients[0] },
  };
  expect(await ask(team.bo, Role.MANAGER, "recordInteraction", input, select)).toEqual({ interaction, userErrors: [] });
  expect(await ask(team.superior, Role.MANAGER, "recordInteraction", input, select)).toEqual(
    refused("interaction", ["NOT_SERVING", "clientId"]),
  );
  expect(await ask(team.stranger, Role.MANAGER, "recordInteraction", input, select)).toEqual(
    refused("interaction", ["NOT_FOUND", "clientId"]),
  );
  expect(await ask(team.office, Role.HR, "recordInteraction", input, select)).toBe("FORBIDDEN");
  const ahead = { ...input, at: "2999-01-01T00:00:00Z", note: "x".repeat(4001) };
  expect(await ask(team.bo, Role.MANAGER, "recordInteraction", ahead, select)).toEqual(
    refused("interaction", ["IN_FUTURE", "at"], ["INVALID", "note"]),
  );
});

test("holdings: opened, valued once a day, closed", async () => {
  const team = await makeTeam(api);
  const { product } = await giveFacts(api, team);
  const opened = await ask(
    team.anna,
    Role.MANAGER,
    "addHolding",
    { clientId: team.clients[1], productId: product, openedOn: "2025-01-01" },
    "holding { id openedOn product { id } }",
  );
  expect(opened).toEqual({
    holding: { id: expect.stringMatching(/^hld-/), openedOn: "2025-01-01", product: { id: product } },
    userErrors: [],
  });
  const holdingId = opened.holding.id;
  const value = { holdingId, on: "2025-06-01", amountMinor: 9_007_199_254_740_991, currency: "cny" };
  const select = "valuation { on amount { amountMinor currency } }";
  const answers = await Promise.all(
    Array.from({ length: 16 }, () => ask(team.anna, Role.MANAGER, "recordValuation", value, select)),
  );
  const valuation = { on: "2025-06-01", amount: { amountMinor: 9_007_199_254_740_991, currency: "CNY" } };
  expect(answers.filter((answer) => answer.valuation !== null)).toEqual([{ valuation, userErrors: [] }]);
  expect(answers.filter(({ userErrors }) => userErrors[0]?.code === "ALREADY_EXISTS")).toHaveLength(15);
  const corrected = await ask(
    team.anna,
    Role.MANAGER,
    "recordValuation",
    { ...value, amountMinor: 5, replace: true },
    select,
  );
  expect(corrected.valuation.amount.amountMinor).toBe(5);
  const early = { ...value, on: "2024-12-31" };
  expect(await ask(team.anna, Role.MANAGER, "recordValuation", early, select)).toEqual(
    refused("valuation", ["TOO_EARLY", "on"]),
  );
  const negative = { ...value, amountMinor: -1 };
  expect(await ask(team.anna, Role.MANAGER, "recordValuation", negative, select)).toEqual(
    refused("valuation", ["INVALID", "amountMinor"]),
  );
  expect(await ask(team.bo, Role.MANAGER, "recordValuation", value, select)).toEqual(
    refused("valuation", ["NOT_FOUND", "holdingId"]),
  );
  const close = { holdingId, closedOn: "2026-01-01" };
  const closed = "holding { closedOn }";
  expect(await ask(team.anna, Role.MANAGER, "closeHolding", close, closed)).toEqual({
    holding: { closedOn: "2026-01-01" },
    userErrors: [],
  });
  expect(await ask(team.anna, Role.MANAGER, "closeHolding", close, closed)).toEqual(
    refused("holding", ["NOT_OPEN", "holdingId"]),
  );
});

test("satisfaction: delivered by the service alone; a mean of five clients or more, single scores for COMPLIANCE", async () => {
  const team = await makeTeam(api);
  const score = (clientId: string, value: number, on = "2026-05-01") =>
    ask(
      "surveys",
      Role.SATISFACTION,
      "recordSatisfaction",
      { clientId, managerId: team.anna, score: value, on },
      "score { score on client { id } }",
    );
  expect(await score(team.clients[0], 2, "2026-04-01")).toEqual({
    score: { score: 2, on: "2026-04-01", client: null },
    userErrors: [],
  });
  for (const [n, value] of [8, 9, 7.5, 10].entries()) await score(team.clients[n]!, value);
  const summary = `{ manager(id: "${team.anna}") { satisfaction { mean respondentsAtLeast withheld } satisfactionScores { totalCount } } }`;
  const read = async (id: string, role: Role) => (await api.as(id, role)(summary)).data.manager;
  const withheld = {
    satisfaction: { mean: null, respondentsAtLeast: null, withheld: "TOO_FEW_RESPONDENTS" },
    satisfactionScores: { totalCount: 0 },
  };
  expect(await read(team.anna, Role.MANAGER)).toEqual(withheld);
  expect(await read(team.office, Role.HR)).toEqual(withheld);
  const none = { mean: null, respondentsAtLeast: 0, withheld: null };
  expect(await read(team.office, Role.COMPLIANCE)).toEqual({
    satisfaction: none,
    satisfactionScores: { totalCount: 5 },
  });
  await score(team.clients[4], 6, "2026-03-01");
  // They came today, so they count when this quarter has closed, whatever their days are.
  expect(await read(team.anna, Role.MANAGER)).toEqual(withheld);
  await run(
    api,
    "MATCH (score:SatisfactionScore)-[:ABOUT]->(:Manager {id: $anna}) SET score.recordedOn = '2026-03-31'",
    { anna: team.anna },
  );
  const told = {
    satisfaction: { mean: 8, respondentsAtLeast: 5, withheld: null },
    satisfactionScores: { totalCount: 0 },
  };
  expect((await read(team.office, Role.COMPLIANCE)).satisfaction).toEqual({
    mean: 8.1,
    respondentsAtLeast: 5,
    withheld: null,
  });
  for (const [id, role] of [
    [team.anna, Role.MANAGER],
    [team.superior, Role.MANAGER],
    [team.office, Role.HR],
    [team.office, Role.ANALYST],
  ] as const)
    expect(await read(id, role)).toEqual(told);
  expect((await read(team.bo, Role.MANAGER)).satisfaction).toBeNull();
  const input = { clientId: team.clients[0], managerId: team.bo, score: 10 };
  for (const role of [Role.MANAGER, Role.HR, Role.ADMIN, Role.COMPLIANCE])
    expect(await ask(team.anna, role, "recordSatisfaction", input, "score { id }")).toBe("FORBIDDEN");
  expect(
    await ask("surveys", Role.SATISFACTION, "recordSatisfaction", { ...input, score: 11 }, "score { id }"),
  ).toEqual(refused("score", ["INVALID", "score"]));
});

test("products: kept by ADMIN, with the topics that they need", async () => {
  const team = await makeTeam(api);
  const { topic } = await giveFacts(api, team);
  const select = "product { id name nameZh kind needs { id } }";
  const input = { name: `Gold ${team.tag}`, kind: "INVESTMENT", needs: [topic] };
  const { product, userErrors } = await ask(team.office, Role.ADMIN, "addProduct", input, select);
  expect({ product, userErrors }).toEqual({
    product: {
      id: expect.stringMatching(/^prd-/),
      name: input.name,
      nameZh: null,
      kind: "INVESTMENT",
      needs: [{ id: topic }],
    },
    userErrors: [],
  });
  const change = { productId: product.id, nameZh: "黄金", needs: [] };
  expect(await ask(team.office, Role.ADMIN, "updateProduct", change, select)).toEqual({
    product: { ...product, nameZh: "黄金", needs: [] },
    userErrors: [],
  });
  expect(
    await ask(team.office, Role.ADMIN, "updateProduct", { ...change, needs: [topic, "top-none"] }, select),
  ).toEqual(refused("product", ["NOT_FOUND", "needs", "1"]));
  expect(await ask(team.anna, Role.MANAGER, "addProduct", input, select)).toBe("FORBIDDEN");
});
