import { expect, test } from "vitest";
import { daysAfter, daysBefore } from "../../../src/kernel/calendar.js";
import { cutEverywhere, cutNowhere } from "../../../src/kernel/compose/ask.js";
import { modules } from "../../../src/modules.js";
import { type Ask, testApi } from "../../support/api.js";
import { run } from "../../support/knowledge.js";
import { makeTeam } from "../../support/team.js";

const api = await testApi();
const { today } = api;
const ago = (days: number) => daysBefore(today, days);
/** Noon in the time zone of the tests. */
const noon = (day: string) => `${day}T04:00:00.000Z`;
const team = await makeTeam(api);
const { tag, anna, bo, superior, head, office, stranger, clients } = team;

/** A day on which everything waits for somebody of the team, and beside each thing one like it that does not. */
await run(
  api,
  `MATCH (anna:Manager {id: $anna}), (bo:Manager {id: $bo}), (superior:Manager {id: $superior}), (stranger:Manager {id: $stranger}), (head:Manager {id: $head})
   MATCH (one:Client {id: $one}), (two:Client {id: $two}), (four:Client {id: $four})
   CREATE (topic:Topic {id: 'top-' + $tag, name: 'Day ' + $tag})
   CREATE (stranger)-[:GUIDES]->(active:Mentorship {id: 'mtp-' + $tag + '-a', status: 'ACTIVE', form: 'ONE_TO_ONE', proposedOn: '2026-01-01', sortOn: '2026-01-01', from: '2026-01-02', version: 1})-[:TRAINS]->(anna)
   CREATE (active)-[:MET]->(last:MentoringSession {id: 'ses-' + $tag + '-2', at: $noon40, minutes: 30})-[:MET_WITH]->(four),
     (active)-[:MET]->(:MentoringSession {id: 'ses-' + $tag + '-1', at: $noon50, minutes: 30}),
     (last)-[:MET_WITH {consentedBy: $anna}]->(one)
   CREATE (bo)-[:GUIDES]->(:Mentorship {id: 'mtp-' + $tag + '-b', status: 'PROPOSED', form: 'ONE_TO_ONE', proposedOn: $ago3, proposedBy: $superior, sortOn: $ago3, version: 1})-[:TRAINS]->(superior),
     (bo)-[:GUIDES]->(:Mentorship {id: 'mtp-' + $tag + '-c', status: 'PROPOSED', form: 'ONE_TO_ONE', proposedOn: $ago50, proposedBy: $head, sortOn: $ago50, version: 1})-[:TRAINS]->(head),
     (superior)-[:GUIDES]->(:Mentorship {id: 'mtp-' + $tag + '-d', status: 'PROPOSED', form: 'ONE_TO_ONE', proposedOn: $ago5, proposedBy: $superior, sortOn: $ago5, version: 1})-[:TRAINS]->(head)
   CREATE (anna)-[:AUTHORED]->(:KnowledgeItem {id: 'itm-' + $tag + '-1', title: 'Due ' + $tag, body: 'x', kind: 'GUIDE', createdAt: $noon50, reviewBy: $ago5, version: 1})-[:ABOUT]->(topic),
     (anna)-[:AUTHORED]->(:KnowledgeItem {id: 'itm-' + $tag + '-2', title: 'Retired ' + $tag, body: 'x', kind: 'GUIDE', createdAt: $noon50, reviewBy: $ago5, retiredOn: $ago3, version: 1})-[:ABOUT]->(topic)
   CREATE (anna)-[:HELD]->(:Interaction {id: 'int-' + $tag + '-1', at: $noon5, channel: 'VISIT'})-[:WITH]->(one),
     (superior)-[:HELD]->(:Interaction {id: 'int-' + $tag + '-2', at: $noon100, channel: 'VISIT'})-[:WITH]->(two)
   CREATE (bo)-[:WANTS_SKILL {targetLevel: 3, setOn: $ago50}]->(topic), (anna)-[:WANTS_SKILL {targetLevel: 3, setOn: $ago50}]->(topic)`,
  {
    ...team,
    one: clients[0],
    two: clients[1],
    four: clients[3],
    ago3: ago(3),
    ago5: ago(5),
    ago50: ago(50),
    noon5: noon(ago(5)),
    noon40: noon(ago(40)),
    noon50: noon(ago(50)),
    noon100: noon(ago(100)),
  },
);

interface Entry {
  readonly kind: string;
  readonly count: number;
  readonly since: string | null;
  readonly due: string | null;
  readonly node: { readonly id: string } | null;
}

const entries = "viewer { today { kind count since due node { id } } }";
async function dayOf(ask: Ask): Promise<readonly Entry[]> {
  const { data, errors } = await ask(`{ ${entries} }`);
  expect(errors).toEqual([]);
  return data.viewer.today;
}
const kindsOf = async (id: string, role: Parameters<typeof api.as>[1]) =>
  (await dayOf(api.as(id, role))).map(({ kind }) => kind).sort();

test("each is told what waits for them, the oldest due first, by both ways of asking", async () => {
  const mentor = [{ kind: "SESSIONS_TO_RECORD", count: 1, since: ago(40), due: ago(10), node: { id: `mtp-${tag}-a` } }];
  const expected: [string, readonly Entry[]][] = [
    [
      anna,
      [
        { kind: "SESSIONS_TO_RATE", count: 1, since: ago(40), due: null, node: { id: `ses-${tag}-2` } },
        { kind: "CLIENTS_NOT_CONTACTED", count: 2, since: ago(100), due: ago(10), node: null },
        { kind: "ITEMS_TO_REVISE", count: 1, since: null, due: ago(5), node: { id: `itm-${tag}-1` } },
      ],
    ],
    [
      bo,
      [
        // The session is for its mentor and trainee to see: the lead is told of the meeting by `meetingsWithoutConsent`.
        { kind: "MEETINGS_TO_CONSENT", count: 1, since: ago(40), due: null, node: null },
        {
          kind: "PROPOSALS_TO_ANSWER",
          count: 1,
          since: ago(3),
          due: daysAfter(ago(3), 14),
          node: { id: `mtp-${tag}-b` },
        },
        // Nobody ever met the client, and so nobody knows since when.
        { kind: "CLIENTS_NOT_CONTACTED", count: 1, since: null, due: null, node: { id: clients[3] } },
      ],
    ],
    [superior, []],
  ];
  for (const isCut of [cutEverywhere, cutNowhere]) {
    for (const [id, day] of expected) expect(await dayOf(api.as(id, "MANAGER", { isCut }))).toEqual(day);
    const strangers = await dayOf(api.as(stranger, "MANAGER", { isCut }));
    expect(strangers.filter(({ kind }) => kind !== "CLIENTS_NOT_CONTACTED")).toEqual(mentor);
  }
});

test("a head is told of the branch, and a count is the length of the list behind it", async () => {
  const ask = api.as(head, "BRANCH_HEAD");
  const node = { id: team.branch };
  expect(await dayOf(ask)).toEqual([
    { kind: "PROPOSALS_TO_ANSWER", count: 1, since: ago(5), due: daysAfter(ago(5), 14), node: { id: `mtp-${tag}-d` } },
    { kind: "PEOPLE_WITHOUT_MENTOR", count: 1, since: null, due: null, node },
    { kind: "CLIENTS_OF_ONE_PERSON", count: 2, since: null, due: null, node },
  ]);
  const { data } = await ask(
    `{ customerCapital(branchId: "${team.branch}") { singleThreaded { totalCount nodes { id } } }
       mentoringProgress(branchId: "${team.branch}", from: "${ago(30)}", to: "${today}") { withoutMentor { totalCount managers { id } } } }`,
  );
  expect(data.mentoringProgress.withoutMentor).toEqual({ totalCount: 1, managers: [{ id: bo }] });
  // The second client was met by the superior too, and the first is served by two.
  expect(data.customerCapital.singleThreaded).toEqual({
    totalCount: 2,
    nodes: [clients[2], clients[3]].map((id) => ({ id })),
  });
});

test("a manager's counts are the lengths of the lists that their pages open", async () => {
  const lists = (id: string) => `{
    ${entries}
    meetingsWithoutConsent { totalCount }
    knowledgeItems(filter: { authorId: "${id}", dueForReview: true }) { totalCount }
    manager(id: "${id}") {
      clients(first: 50) { edges { role since: from node { interactions(last: 1) { nodes { at } } } } }
      mentorships(first: 50) {
        nodes {
          status startedOn: from mentor { id } trainee { id } viewerCan { answerMentorship }
          sessions(last: 1) { nodes { at traineeRating } }
        }
      }
    }
  }`;
  for (const id of [anna, bo, superior, stranger]) {
    const { data, errors } = await api.as(id, "MANAGER")(lists(id));
    expect(errors).toEqual([]);
    const { mentorships, clients: served } = data.manager;
    const all: Mentorship[] = mentorships.nodes;
    const active = all.filter(({ status }) => status === "ACTIVE");
    const last = ({ sessions }: Mentorship) => sessions.nodes[0];
    const wanted: Record<string, number> = {
      PROPOSALS_TO_ANSWER: all.filter(({ viewerCan }) => viewerCan.answerMentorship).length,
      SESSIONS_TO_RECORD: active.filter(
        (one) => one.mentor.id === id && (last(one)?.at ?? one.startedOn) < noon(ago(30)),
      ).length,
      SESSIONS_TO_RATE: active.filter((one) => one.trainee.id === id && last(one)?.traineeRating === null).length,
      MEETINGS_TO_CONSENT: data.meetingsWithoutConsent.totalCount,
      ITEMS_TO_REVISE: data.knowledgeItems.totalCount,
      CLIENTS_NOT_CONTACTED: (served.edges as Served[]).filter(
        ({ role, since, node }) =>
          role === "LEAD" && since < ago(90) && (node.interactions.nodes[0]?.at ?? "") < noon(ago(90)),
      ).length,
    };
    const told = Object.fromEntries((data.viewer.today as Entry[]).map(({ kind, count }) => [kind, count]));
    expect(told).toEqual(Object.fromEntries(Object.entries(wanted).filter(([, count]) => count > 0)));
  }
});

interface Mentorship {
  readonly status: string;
  readonly startedOn: string;
  readonly mentor: { readonly id: string };
  readonly trainee: { readonly id: string };
  readonly viewerCan: { readonly answerMentorship: boolean };
  readonly sessions: { readonly nodes: readonly { readonly at: string; readonly traineeRating: number | null }[] };
}

interface Served {
  readonly role: string;
  readonly since: string;
  readonly node: { readonly interactions: { readonly nodes: readonly { readonly at: string }[] } };
}

test("HR and COMPLIANCE are told what they look over, as many as their lists have; other tests write too", async () => {
  await run(api, "MATCH (m:Manager {id: $stranger}) SET m.leftOn = $today", { stranger, today });
  await api.as(
    anna,
    "MANAGER",
  )(
    `mutation { revealClientIdentity(input: { clientId: "${clients[0]}", purpose: INVESTIGATION }) { userErrors { code } } }`,
  );
  const month = today.slice(0, 7);
  await expect
    .poll(async () => {
      const [row] = await run(api, "MATCH (m:Manager) WHERE m.leftOn STARTS WITH $month RETURN count(m) AS left", {
        month,
      });
      const departures = (await dayOf(api.as(office, "HR"))).find(({ kind }) => kind === "DEPARTURES");
      return departures!.count - (row as { left: number }).left;
    })
    .toBe(0);
  const branches = (await dayOf(api.as(office, "HR"))).filter(({ kind }) => kind === "PEOPLE_WITHOUT_MENTOR");
  for (const { count, node } of branches.filter((entry) => entry.node?.id === team.branch)) {
    expect({ count, node }).toEqual({ count: 1, node: { id: team.branch } });
  }
  expect(branches.map(({ node }) => node?.id)).toContain(team.branch);

  const from = `${daysBefore(today, 6)}T00:00:00+08:00`;
  const records = (filter: string) => `auditRecords(first: 1, filter: { ${filter}, from: "${from}" }) { totalCount }`;
  await expect
    .poll(async () => {
      const { data } = await api.as(
        office,
        "COMPLIANCE",
      )(
        `{ ${entries} DENIALS: ${records("kind: DENIAL")} IDENTITIES_REVEALED: ${records('operation: "revealClientIdentity"')}
           IDENTITIES_ERASED: ${records('operation: "eraseClientIdentity"')} }`,
      );
      const { viewer, ...lists } = data;
      const told = (viewer.today as Entry[]).map(({ kind, count }) => [kind, count] as const);
      const listed = Object.entries(lists as Record<string, { totalCount: number }>).map(
        ([kind, { totalCount }]) => [kind, totalCount] as const,
      );
      expect(told.length).toBeGreaterThan(0);
      return JSON.stringify(told.toSorted()) === JSON.stringify(listed.filter(([, count]) => count > 0).toSorted());
    })
    .toBe(true);
});

test("nobody is told of what their roles have nothing to do with", async () => {
  const rolesOf = new Map(
    modules.flatMap(({ day = {} }) => Object.entries(day).map(([kind, { roles }]) => [kind, roles] as const)),
  );
  for (const role of ["MANAGER", "BRANCH_HEAD", "HR", "ANALYST", "COMPLIANCE", "ADMIN"] as const)
    for (const id of [anna, head]) {
      const strange = (await kindsOf(id, role)).filter((kind) => !rolesOf.get(kind)!.some((one) => one === role));
      expect(strange).toEqual([]);
    }
  for (const role of ["ANALYST", "ADMIN"] as const) expect(await kindsOf(anna, role)).toEqual([]);
  expect(await kindsOf("satisfaction", "SATISFACTION")).toEqual([]);
});
