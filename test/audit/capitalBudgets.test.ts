import { describe, expect, test } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { viewerKey } from "../../src/kernel/access/viewer.js";
import { endOf } from "../../src/kernel/calendar.js";
import { testApi } from "../support/api.js";
import { run } from "../support/knowledge.js";
import { hitsOf } from "../support/plan.js";

const api = await testApi();
const { database, today } = api;
const ids = async (text: string) => (await run(api, text)).map((row) => (row as { id: string }).id);
const notOfTests = "AND n.id =~ '[a-z]{3}-[0-9a-z]{1,}' AND size(n.id) < 40";

/**
 * Who serves the most clients, all who serve any, the branch with the most people, and all topics of the demo
 * institution.
 */
const managerIds = await ids(
  `MATCH (n:Manager)-[:SERVES]->() WHERE n.leftOn IS NULL AND n.id =~ 'mgr-[0-9]{6}' WITH n.id AS id, count(*) AS clients RETURN id ORDER BY clients DESC, id`,
);
const [branchId] = await ids(
  `MATCH (n:Branch)<-[:PART_OF*0..]-()<-[:WORKS_AT]-() WHERE n.id =~ 'brn-[0-9]{4}' WITH n.id AS id, count(*) AS people RETURN id ORDER BY people DESC, id LIMIT 1`,
);
const topicIds = await ids(
  `MATCH (n:Topic)<-[:HAS_SKILL]-(:Manager) WHERE NOT n.id CONTAINS 'team' ${notOfTests} RETURN DISTINCT n.id AS id ORDER BY id LIMIT 60`,
);
const [headId] = await ids(
  `MATCH (n:Manager)<-[:REPORTS_TO]-() WHERE n.id =~ 'mgr-[0-9]{6}' WITH n.id AS id, count(*) AS reports RETURN id ORDER BY reports DESC, id LIMIT 1`,
);

const viewer = (id: string, roles: Role[], leads: boolean) =>
  viewerKey({ id, roles, branches: [], leads, mentors: false, lapsedBefore: today }, today);
const viewers = {
  COMPLIANCE: viewer("mgr-000004", [Role.COMPLIANCE], false),
  superior: viewer(headId!, [Role.MANAGER], true),
};

/** Parameters of the statements that the measures of human and customer capital read, about the most there is. */
const samples: Record<string, unknown> = {
  asOf: today,
  today,
  since: endOf("Asia/Shanghai", "2025-06-30"),
  until: endOf("Asia/Shanghai", today),
  from: "2025-06-30",
  whole: false,
  managerIds,
  managerId: managerIds[0],
  branchId,
  topicIds,
  topicId: topicIds[0],
  fromId: managerIds[0],
  toIds: managerIds.slice(1, 11),
};
const statements = [...database.library.all].filter(
  ({ kind, name }) => kind === "read" && /^(capital|expertise)\//.test(name),
);

describe("each read of the capital measures stays within the database hits of its header, about all there is", () => {
  test.each(statements.map((fragment) => [fragment.name, fragment] as const))("%s", async (name, fragment) => {
    expect(fragment.hits, `${name} states its budget`).toBeGreaterThan(0);
    // One of the two, not both, is what most of these are asked about.
    const about = name === "customerCapital/satisfactionOf" ? { ...samples, managerId: null } : samples;
    const parameters = Object.fromEntries(
      fragment.params.map((param) => [
        param.name,
        param.optional && param.name === "toIds" ? null : (about[param.name] ?? null),
      ]),
    );
    let most = 0;
    for (const key of Object.values(viewers))
      most = Math.max(
        most,
        await hitsOf(database, database.library.text(name), { ...parameters, key: { viewer: key } }),
      );
    expect(most, `${name}: ${most} hits`).toBeLessThanOrEqual(fragment.hits ?? 0);
    if (process.env.SHOW_HITS) process.stdout.write(`${name} ${most} of ${fragment.hits}\n`);
  });
});
