import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { cruise, type IConfiguration, type ICruiseResult } from "dependency-cruiser";
import { afterAll, expect, test } from "vitest";

const { default: rules } = (await import("../.dependency-cruiser.mjs" as string)) as { default: IConfiguration };
const made = mkdtempSync(join(tmpdir(), "rooms-"));
afterAll(() => rmSync(made, { recursive: true }));

async function cruised(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(["src"], { ...rules.options, ruleSet: rules, validate: true, baseDir });
  return output as ICruiseResult;
}

/** Writes files that import others, and tells which rules that breaks. */
async function brokenBy(imports: readonly (readonly [string, string])[]): Promise<string[]> {
  const root = mkdtempSync(join(made, "src-"));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: "a" });
  };
  for (const [from, to] of imports) {
    const path = relative(dirname(from), to).replace(/\.ts$/, ".js");
    write(to, "");
    write(from, `import type {} from "${path.startsWith(".") ? path : `./${path}`}";\n`);
  }
  const { summary } = await cruised(root);
  return summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`).sort();
}

test("no import breaks a rule, and the whole source was looked at", async () => {
  const { summary, modules } = await cruised(new URL("../", import.meta.url).pathname);
  expect(summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`)).toEqual([]);
  expect(modules.filter(({ source }) => source.startsWith("src/")).length).toBeGreaterThan(500);
  expect(summary.totalDependenciesCruised).toBeGreaterThan(2000);
});

test("an import that no room may make is refused, also of a type alone", async () => {
  const forbidden = [
    ["src/kernel/access/a.ts", "src/modules/clients/client.ts", "kernel-knows-no-domain"],
    ["src/kernel/audit/a.ts", "src/operations/demo/b.ts", "kernel-knows-no-domain"],
    ["src/kernel/web/a.ts", "src/server.ts", "kernel-knows-no-domain"],
    ["src/kernel/attic/a.ts", "src/kernel/round.ts", "kernel-room-has-a-place"],
    ["src/kernel/database/a.ts", "src/kernel/compose/b.ts", "kernel-database-uses-rooms-before-it"],
    ["src/kernel/round.ts", "src/kernel/graphql/b.ts", "kernel-tools-use-no-room"],
    ["src/algorithms/measures/a.ts", "src/kernel/calendar.ts", "algorithms-know-nothing-of-ours"],
    ["src/algorithms/measures/a.ts", "src/algorithms/matching/b.ts", "algorithms-know-nothing-of-ours"],
    ["src/modules/skills/a.ts", "src/operations/verify/b.ts", "modules-know-no-operations"],
    ["src/modules/skills/a.ts", "src/main.ts", "modules-know-no-operations"],
    ["src/modules/skills/a.ts", "src/modules/network/b.ts", "skills-uses-what-it-may"],
    ["src/modules/expertise/a.ts", "src/modules/customerCapital/b.ts", "expertise-uses-what-it-may"],
    ["src/modules/managers/manager.ts", "src/modules/network/b.ts", "managers/manager-uses-what-it-may"],
    ["src/modules/skills/a.ts", "src/modules/clients/index.ts", "indexes-are-for-the-list-of-modules"],
    ["src/modules/network/a.ts", "src/modules/clients/addClient.ts", "clients-keeps-its-mutations-and-queries"],
    ["src/modules/skills/entities.ts", "src/modules/knowledge/topic.ts", "entities-know-entities-alone"],
    ["src/modules/attic/a.ts", "src/modules/clients/client.ts", "module-has-a-place"],
    ["src/operations/commands/a.ts", "src/server.ts", "operations-start-nothing"],
    ["src/operations/backup/a.ts", "src/operations/commands/b.ts", "operations-backup-uses-rooms-before-it"],
    ["src/operations/attic/a.ts", "src/kernel/round.ts", "operations-room-has-a-place"],
  ] as const;
  const broken = forbidden.map(([from, to, rule]) => `${from} → ${to}: ${rule}`);
  expect(await brokenBy(forbidden.map(([from, to]) => [from, to]))).toEqual(broken.sort());
});

test("an import that a room may make is let pass", async () => {
  expect(
    await brokenBy([
      ["src/kernel/compose/a.ts", "src/kernel/database/b.ts"],
      ["src/kernel/access/a.ts", "src/kernel/context.ts"],
      ["src/kernel/context.ts", "src/kernel/graphql/b.ts"],
      ["src/modules/network/a.ts", "src/modules/expertise/b.ts"],
      ["src/modules/network/a.ts", "src/algorithms/measures/c.ts"],
      ["src/modules/managers/manager.ts", "src/modules/mentorship/guidance.ts"],
      ["src/modules/search/a.ts", "src/modules/clients/b.ts"],
      ["src/modules/skills/entities.ts", "src/modules/knowledge/entities.ts"],
      ["src/modules.ts", "src/modules/clients/index.ts"],
      ["src/operations/commands/a.ts", "src/schema.ts"],
      ["src/operations/commands/a.ts", "src/modules/clients/b.ts"],
    ]),
  ).toEqual([]);
});

test("what is stored is declared in no circle", async () => {
  const [skills, topics] = ["src/modules/skills/entities.ts", "src/modules/knowledge/entities.ts"] as const;
  expect(
    await brokenBy([
      [skills, topics],
      [topics, skills],
    ]),
  ).toEqual([`${topics} → ${skills}: entities-form-no-circle`]);
});
