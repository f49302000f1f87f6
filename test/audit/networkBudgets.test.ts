import { describe, expect, test } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { viewerKey } from "../../src/kernel/access/viewer.js";
import { endOf } from "../../src/kernel/calendar.js";
import { IntroductionTie } from "../../src/modules/network/introductionPaths.js";
import { TieKind } from "../../src/modules/network/tieKind.js";
import { testApi } from "../support/api.js";
import { run } from "../support/knowledge.js";
import { hitsOf } from "../support/plan.js";

const api = await testApi();
const { database, today } = api;

/** Those of a label in the demo institution that have the most ties. */
async function busiest(label: string, most: number): Promise<string[]> {
  const rows = await run(
    api,
    `MATCH (n:${label}) WHERE NOT n.id =~ '.*-[0-9a-f]{10}.*' RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC, id LIMIT ${most}`,
  );
  return rows.map((row) => (row as { id: string }).id);
}
const [managers, clients, items, topics, branches] = await Promise.all(
  ["Manager", "Client", "KnowledgeItem", "Topic", "Branch"].map((label) => busiest(label, 20)),
);
const [head] = (await run(
  api,
  "MATCH (n:Manager)<-[:REPORTS_TO]-() WHERE n.id =~ 'mgr-[0-9]{6}' WITH n.id AS id, count(*) AS reports RETURN id ORDER BY reports DESC, id LIMIT 1",
)) as { id: string }[];

const viewer = (id: string, role: Role, leads: boolean, branchIds: readonly string[] = []) =>
  viewerKey({ id, roles: [role], branches: branchIds, leads, mentors: leads, lapsedBefore: today }, today);
const viewers = [
  viewer("mgr-000004", Role.COMPLIANCE, false),
  viewer(head!.id, Role.MANAGER, true),
  viewer(head!.id, Role.BRANCH_HEAD, true, branches),
];

/** Nodes that each statement begins at: about as many as one ring has, those with the most ties. */
const starts: Readonly<Record<string, readonly string[] | undefined>> = {
  "network/tiesOfManagers": managers,
  "network/tiesOfClients": clients,
  "network/tiesOfItems": items,
  "network/tiesOfTopics": topics,
  "network/tiesOfBranches": branches,
  "network/labels": [managers, clients, items, topics, branches].flatMap((ids) => ids ?? []),
};

const statements = [...database.library.all].filter(
  ({ kind, name, hits }) => kind === "read" && name.startsWith("network/") && hits !== undefined,
);

test("what answers requests states its budget, what reads a whole network its reason", () => {
  const without = [...database.library.all].filter(
    ({ kind, name, hits, scan }) => kind === "read" && name.startsWith("network/") && hits === undefined && !scan,
  );
  expect(without.map(({ name }) => name)).toEqual([]);
  expect(statements.length).toBeGreaterThan(10);
});

describe("each read that walks the network stays within the database hits of its header, for the busiest", () => {
  test.each(statements.map((fragment) => [fragment.name, fragment] as const))("%s", async (name, fragment) => {
    let most = 0;
    for (const one of viewers) {
      const parameters = {
        key: { viewer: one },
        viewer: one,
        ids: starts[name] ?? managers,
        managerIds: managers,
        clientId: clients?.[0],
        kinds: name === "network/acquaintances" ? Object.values(IntroductionTie) : Object.values(TieKind),
        asOf: today,
        until: endOf("Asia/Shanghai", today),
        limit: 25,
      };
      most = Math.max(most, await hitsOf(database, database.library.text(name), parameters));
    }
    expect(most, `${name}: ${most} hits`).toBeGreaterThan(0);
    expect(most, `${name}: ${most} hits`).toBeLessThanOrEqual(fragment.hits ?? 0);
    if (process.env.SHOW_HITS) process.stdout.write(`${name} ${most} of ${fragment.hits}\n`);
  });
});
