import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { chanceOf } from "./test/support/chance.js";
import { ClosingLine } from "./test/support/closingLine.js";
import { shortLived } from "./test/support/stores/shortLived.js";

/** What the folder of a test says of the database it needs, where its name has no suffix; in all others it is the demo institution. */
const byFolder = /^test\/(program|crash|web)\//;
/** A suffix before `.test.ts` is the name of the project. */
const bySuffix = /\.(\w+)\.test\.ts$/;

/**
 * What runs servers and programs that live for a few minutes; what is measured under load runs as it is shipped. The programs leave statements
 * that no test asks unplanned.
 */
const forMinutes = { env: { JDK_JAVA_OPTIONS: shortLived, PLAN_AHEAD: "needed" } };

/** Files that ask the schema and are run a second time, by the executor of graphql-js: others each time, the same ones again with SAMPLE_SEED. */
const sampled = 5;
const seed = Number(process.env.SAMPLE_SEED ?? Date.now() % 1_000_000);

export default defineConfig({
  // Vitest would load two copies of graphql, which refuses to work with itself.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    reporters: ["default", new ClosingLine()],
    setupFiles: ["reflect-metadata"],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    teardownTimeout: 60_000,
    projects: projects({
      /** No database. */
      unit: { isolate: false },
      /** An empty one that they fill and empty. */
      empty: { globalSetup: "test/support/blank.ts", fileParallelism: false },
      /** Servers of their own, which they start and kill. */
      servers: { fileParallelism: false, ...forMinutes },
      /** The compiled program, with a server of its own. */
      program: { fileParallelism: false, ...forMinutes },
      /** The compiled program under load, with a server of its own that is killed. */
      crash: { fileParallelism: false },
      /** The compiled program with a small demo institution, looked at with a browser. */
      web: {
        globalSetup: "test/support/webProgram.ts",
        fileParallelism: false,
        // A step waits 50 s at most, so that it is the step that fails.
        testTimeout: 240_000,
      },
      /** One with a small demo institution, in which they change only what they made. */
      institution: { globalSetup: "test/support/institution.ts", isolate: false },
    }),
  },
});

/**
 * One project for each kind of database that tests need, one after another. Each test belongs to exactly one. Where files need no process of their
 * own they share one (`isolate: false`): reading the source anew for each took a third of the time. A spy on what is not the file's own is restored after it.
 */
function projects(kinds: Record<string, object>) {
  const files = new Map(Object.keys(kinds).map((name) => [name, [] as string[]]));
  for (const file of readdirSync("test", { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".test.ts")) continue;
    const path = `test/${file}`;
    const name = (bySuffix.exec(path) ?? byFolder.exec(path))?.[1] ?? "institution";
    const own = files.get(name);
    if (!own)
      throw new Error(`${path} belongs to no project: its suffix must be one of ${[...files.keys()].join(", ")}.`);
    own.push(path);
  }
  const all = Object.entries(kinds).map(([name, more]) => ({ ...more, name, include: files.get(name)! }));
  const { include, ...institution } = all.find(({ name }) => name === "institution")!;
  const reference = {
    ...institution,
    name: "reference",
    // Its server is cold, and these files may be the first that ask it.
    testTimeout: 180_000,
    env: { EXECUTOR: "reference", SAMPLE_SEED: String(seed) },
    include: sample(include.filter((path) => readFileSync(path, "utf8").includes("testApi("))),
  };
  return [...all, reference].map((one, groupOrder) => ({
    extends: true as const,
    test: { ...one, sequence: { groupOrder } },
  }));
}

function sample(paths: readonly string[]): string[] {
  const choose = chanceOf(seed);
  const left = [...paths].sort();
  return Array.from({ length: sampled }, () => left.splice(choose(left.length), 1)[0]!);
}
