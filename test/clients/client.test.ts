import { beforeAll, expect, test } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { testApi } from "../support/api.js";
import { type ClientFacts, giveFacts } from "../support/clientFacts.js";
import { makeTeam, type Team } from "../support/team.js";

const api = await testApi();
let team: Team;
let facts: ClientFacts;
beforeAll(async () => {
  team = await makeTeam(api);
  facts = await giveFacts(api, team);
});

const whole = (id: string) => `{ client(id: "${id}") {
  id version kind segment isMasked name externalId phone idNumber birthYear birthDecade leftOn
  wonBy { on manager { id } }
  servedBy { role from to manager { id } }
  before: servedBy(asOf: "2020-12-31") { role }
  holdings { id openedOn closedOn product { name kind needs { id } } client { id }
    value { on amount { amountMinor currency } }
    valuations(first: 1) { totalCount nodes { id on holding { id } } } }
  worth { currency assets { amountMinor currency } loans { amountMinor } }
  interactions { totalCount nodes { id at channel note isMasked manager { id } client { id } } }
  interactionCount
  referralsMade { on client { id } }
  relatedClients { kind isOutgoing from to client { id } }
  satisfactionScores { id }
  viewerCan { updateClient closeClient relateClients addHolding recordReferral recordInteraction assignClient reassignClients }
} }`;

/** Client 1 as whoever serves it reads it. */
const known = () => ({
  id: team.clients[0],
  version: 1,
  kind: "PERSON",
  segment: "mass",
  isMasked: false,
  name: `Client 1 ${team.tag}`,
  externalId: `C1-${team.tag}`,
  phone: `…${team.tag.slice(-4)}`,
  idNumber: `…${team.tag.slice(-4)}`,
  birthYear: 1980,
  birthDecade: 1980,
  leftOn: null,
  wonBy: { on: "2021-01-01", manager: { id: team.anna } },
  servedBy: [
    { role: "LEAD", from: "2021-01-01", to: null, manager: { id: team.anna } },
    { role: "BACKUP", from: "2021-01-01", to: null, manager: { id: team.bo } },
  ],
  before: [],
  holdings: [
    {
      id: facts.holding,
      openedOn: "2024-01-01",
      closedOn: null,
      product: { name: `Deposit ${team.tag}`, kind: "DEPOSIT", needs: [{ id: facts.topic }] },
      client: { id: team.clients[0] },
      value: { on: "2025-02-01", amount: { amountMinor: 120000, currency: "CNY" } },
      valuations: {
        totalCount: 2,
        nodes: [{ id: `val-${team.tag}-2`, on: "2025-02-01", holding: { id: facts.holding } }],
      },
    },
    {
      id: facts.debt,
      openedOn: "2024-01-01",
      closedOn: null,
      product: { name: `Loan ${team.tag}`, kind: "LOAN", needs: [] },
      client: { id: team.clients[0] },
      value: { on: "2024-02-01", amount: { amountMinor: 30000, currency: "CNY" } },
      valuations: {
        totalCount: 1,
        nodes: [{ id: `val-${team.tag}-3`, on: "2024-02-01", holding: { id: facts.debt } }],
      },
    },
  ],
  worth: [{ currency: "CNY", assets: { amountMinor: 120000, currency: "CNY" }, loans: { amountMinor: 30000 } }],
  interactions: {
    totalCount: 1,
    nodes: [
      {
        id: facts.contact,
        at: "2026-03-01T02:00:00.000Z",
        channel: "OTHER",
        note: `About ${team.tag}`,
        isMasked: false,
        manager: { id: team.anna },
        client: { id: team.clients[0] },
      },
    ],
  },
  interactionCount: 1,
  referralsMade: [{ on: "2022-01-01", client: { id: team.clients[1] } }],
  relatedClients: [],
  satisfactionScores: [],
  viewerCan: {
    updateClient: true,
    closeClient: true,
    relateClients: true,
    addHolding: true,
    recordReferral: true,
    recordInteraction: true,
    assignClient: false,
    reassignClients: false,
  },
});

test("a manager reads an own client whole, without those who are others'", async () => {
  const answer = await api.as(team.anna, Role.MANAGER)(whole(team.clients[0]));
  expect(answer).toEqual({ data: { client: known() }, errors: [] });
});

test("a superior and the head of the branch read it too, and may hand it over", async () => {
  const leading = { recordInteraction: false, assignClient: true, reassignClients: true };
  const client = { ...known(), viewerCan: { ...known().viewerCan, ...leading } };
  expect(await api.as(team.superior, Role.MANAGER)(whole(team.clients[0]))).toEqual({ data: { client }, errors: [] });
  expect(await api.as(team.head, Role.BRANCH_HEAD)(whole(team.clients[0]))).toEqual({ data: { client }, errors: [] });
});

test("for a manager who does not serve it, and for ADMIN, a client does not exist", async () => {
  const nothing = { data: { client: null }, errors: [] };
  expect(await api.as(team.stranger, Role.MANAGER)(whole(team.clients[0]))).toEqual(nothing);
  expect(await api.as(team.strangerSuperior, Role.MANAGER)(whole(team.clients[0]))).toEqual(nothing);
  expect(await api.as(team.office, Role.ADMIN)(whole(team.clients[0]))).toEqual(nothing);
  expect((await api.as(undefined)(whole(team.clients[0]))).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});

const nowhere = Object.fromEntries(
  [
    "updateClient",
    "closeClient",
    "relateClients",
    "addHolding",
    "recordReferral",
    "recordInteraction",
    "assignClient",
  ].map((name) => [name, false]),
);
const masked = () => ({
  ...known(),
  isMasked: true,
  name: null,
  externalId: null,
  phone: null,
  idNumber: null,
  birthYear: null,
  referralsMade: [
    { on: "2022-01-01", client: { id: team.clients[1] } },
    { on: null, client: { id: team.clients[4] } },
  ],
  relatedClients: [{ kind: "OWNS", isOutgoing: true, from: null, to: null, client: { id: team.clients[4] } }],
  viewerCan: { ...nowhere, reassignClients: false },
});

test("an analyst reads a pseudonym: a decade, no identity, no note", async () => {
  const [contact] = known().interactions.nodes;
  const interactions = { totalCount: 1, nodes: [{ ...contact, isMasked: true, note: null }] };
  expect(await api.as(team.office, Role.ANALYST)(whole(team.clients[0]))).toEqual({
    data: { client: { ...masked(), interactions } },
    errors: [],
  });
});

test("HR reads counts and sums of a client without identity", async () => {
  expect(await api.as(team.office, Role.HR)(whole(team.clients[0]))).toEqual({
    data: { client: { ...masked(), holdings: [], interactions: { totalCount: 0, nodes: [] } } },
    errors: [],
  });
});

test("COMPLIANCE reads all", async () => {
  const { referralsMade, relatedClients, viewerCan } = masked();
  expect(await api.as(team.office, Role.COMPLIANCE)(whole(team.clients[0]))).toEqual({
    data: { client: { ...known(), referralsMade, relatedClients, viewerCan } },
    errors: [],
  });
});

test("as of a day: what was held, what it was worth, who was related", async () => {
  const { data } = await api.as(
    team.anna,
    Role.MANAGER,
  )(`{ client(id: "${team.clients[0]}") {
    early: holdings(asOf: "2023-12-31") { id }
    young: holdings(asOf: "2024-01-15") { id value { on } }
    worth(asOf: "2024-06-01") { currency assets { amountMinor } loans { amountMinor } }
    interactionCount(asOf: "2026-02-28")
    relatedClients(asOf: "2024-12-31") { kind isOutgoing from to client { id } }
  } }`);
  expect(data.client).toEqual({
    early: [],
    young: [
      { id: facts.holding, value: null },
      { id: facts.debt, value: null },
    ],
    worth: [{ currency: "CNY", assets: { amountMinor: 100000 }, loans: { amountMinor: 30000 } }],
    interactionCount: 0,
    relatedClients: [
      { kind: "SPOUSE", isOutgoing: false, from: "2020-01-01", to: "2025-01-01", client: { id: team.clients[1] } },
    ],
  });
});

test("node finds what belongs to clients, for who may read it", async () => {
  const source = `{ nodes(ids: ["${team.clients[0]}", "${facts.holding}", "val-${team.tag}-1", "${facts.contact}", "${facts.product}"]) { __typename id } }`;
  const all = [
    { __typename: "Client", id: team.clients[0] },
    { __typename: "Holding", id: facts.holding },
    { __typename: "Valuation", id: `val-${team.tag}-1` },
    { __typename: "Interaction", id: facts.contact },
    { __typename: "Product", id: facts.product },
  ];
  expect((await api.as(team.anna, Role.MANAGER)(source)).data).toEqual({ nodes: all });
  expect((await api.as(team.stranger, Role.MANAGER)(source)).data).toEqual({ nodes: [null, null, null, null, all[4]] });
  expect((await api.as(team.office, Role.HR)(source)).data).toEqual({ nodes: [all[0], null, null, null, all[4]] });
});

test("clients whom a manager serves and won, as far as the viewer sees them", async () => {
  const source = `{ manager(id: "${team.anna}") {
    clients(kind: PERSON, segment: "mass", orderBy: { field: SINCE, direction: DESC }) { totalCount edges { role from node { id } } }
    clientsWon(orderBy: { field: WON_ON, direction: DESC }) { totalCount edges { on node { id } } }
  } }`;
  const [one, two, three] = team.clients;
  const served = (id: string) => ({ role: "LEAD", from: "2021-01-01", node: { id } });
  const own = {
    clients: { totalCount: 3, edges: [three, two, one].map(served) },
    clientsWon: {
      totalCount: 2,
      edges: [
        { on: "2021-01-01", node: { id: one } },
        { on: null, node: { id: two } },
      ],
    },
  };
  expect((await api.as(team.anna, Role.MANAGER)(source)).data.manager).toEqual(own);
  expect((await api.as(team.superior, Role.MANAGER)(source)).data.manager).toEqual(own);
  expect((await api.as(team.office, Role.HR)(source)).data.manager).toEqual(own);
  expect((await api.as(team.bo, Role.MANAGER)(source)).data.manager).toEqual({
    clients: { totalCount: 1, edges: [served(one)] },
    clientsWon: { totalCount: 1, edges: [{ on: "2021-01-01", node: { id: one } }] },
  });
});

test("a manager's contacts and satisfaction, for who reads the file", async () => {
  const source = `{ manager(id: "${team.anna}") {
    interactions { totalCount nodes { id } }
    interactionCount
    satisfaction { mean respondentsAtLeast withheld }
    satisfactionScores { totalCount }
  } }`;
  const own = {
    interactions: { totalCount: 1, nodes: [{ id: facts.contact }] },
    interactionCount: 1,
    satisfaction: { mean: null, respondentsAtLeast: null, withheld: "TOO_FEW_RESPONDENTS" },
    satisfactionScores: { totalCount: 0 },
  };
  const none = { totalCount: 0, nodes: [] };
  expect((await api.as(team.anna, Role.MANAGER)(source)).data.manager).toEqual(own);
  expect((await api.as(team.superior, Role.MANAGER)(source)).data.manager).toEqual(own);
  expect((await api.as(team.office, Role.HR)(source)).data.manager).toEqual({ ...own, interactions: none });
  expect((await api.as(team.bo, Role.MANAGER)(source)).data.manager).toEqual({
    interactions: none,
    interactionCount: null,
    satisfaction: null,
    satisfactionScores: { totalCount: 0 },
  });
});
