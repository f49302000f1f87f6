import { defineConfig } from "vitest/config";

/** Tests that need a database of their own, which they fill and empty, or a server of their own, which they kill. */
const apart = ["test/exchange/**", "test/neo4j/**"];
const noDatabase = ["test/demo/**", "test/unit/**"];

export default defineConfig({
  // Vitest would load two copies of graphql, which refuses to work with itself.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 240_000,
    teardownTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "institution",
          include: ["test/**/*.test.ts"],
          exclude: [...apart, ...noDatabase],
          globalSetup: "test/support/institution.ts",
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "exchange",
          include: ["test/exchange/**/*.test.ts"],
          globalSetup: "test/support/blank.ts",
          fileParallelism: false,
        },
      },
      { extends: true, test: { name: "neo4j", include: ["test/neo4j/**/*.test.ts"], fileParallelism: false } },
      { extends: true, test: { name: "unit", include: noDatabase.map((folder) => `${folder}/*.test.ts`) } },
    ],
  },
});
