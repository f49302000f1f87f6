import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/support/closingLine.js";

/** One project for each kind of database that tests need; a folder belongs to exactly one. */
const folders = {
  /** None. */
  unit: ["test/demo/**", "test/matching/**", "test/measures/**", "test/unit/**"],
  /** An empty one that they fill and empty. */
  exchange: ["test/exchange/**", "test/verify/**", "test/backup/**"],
  /** Servers of their own, which they start and kill. */
  neo4j: ["test/neo4j/**"],
  /** The compiled program, with a server of its own. */
  program: ["test/program/**"],
  /** The compiled program under load, with a server of its own that is killed. */
  crash: ["test/crash/**"],
  /** The compiled program with a small demo institution, looked at with a browser. */
  web: ["test/web/**"],
};

export default defineConfig({
  // Vitest would load two copies of graphql, which refuses to work with itself.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    reporters: ["default", new ClosingLine()],
    setupFiles: ["reflect-metadata"],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    teardownTimeout: 60_000,
    projects: [
      project("unit", 0, folders.unit),
      project("exchange", 1, folders.exchange, { globalSetup: "test/support/blank.ts", fileParallelism: false }),
      project("neo4j", 2, folders.neo4j, { fileParallelism: false }),
      project("program", 3, folders.program, { fileParallelism: false }),
      project("crash", 4, folders.crash, { fileParallelism: false }),
      project("web", 5, folders.web, {
        globalSetup: "test/support/webProgram.ts",
        fileParallelism: false,
        // A step waits 50 s at most, so that it is the step that fails.
        testTimeout: 240_000,
      }),
      project("institution", 6, ["test/**"], {
        exclude: Object.values(folders).flat(),
        globalSetup: "test/support/institution.ts",
      }),
    ],
  },
});

/** Projects run one after another, by `groupOrder`. */
function project(name: string, groupOrder: number, include: readonly string[], more: object = {}) {
  return {
    extends: true as const,
    test: { name, sequence: { groupOrder }, include: include.map((folder) => `${folder}/*.test.ts`), ...more },
  };
}
