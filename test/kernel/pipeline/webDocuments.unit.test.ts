import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { parse, print, separateOperations, specifiedRules, validate } from "graphql";
import { expect, test } from "vitest";
import { readConfig } from "../../../src/config.js";
import { documentLimits, limitsOf } from "../../../src/kernel/graphql/limits.js";
import { makeSchema } from "../../../src/schema.js";

const folder = new URL("../../../web/documents/", import.meta.url);
const table = readFileSync(new URL("../../../web/src/api/documentIds.ts", import.meta.url), "utf8");
const schema = await makeSchema();

test.each(readdirSync(folder))("the client's operation %s is valid within the limits, and known by its id", (file) => {
  const [[name, document]] = Object.entries(separateOperations(parse(readFileSync(new URL(file, folder), "utf8")))) as [
    [string, ReturnType<typeof parse>],
  ];
  const limits = documentLimits(limitsOf(readConfig({})));
  expect(validate(schema, document, [...specifiedRules, ...limits])).toEqual([]);
  expect(file).toBe(`${name}.graphql`);
  expect(table).toContain(`  ${name}: "sha256:${createHash("sha256").update(print(document)).digest("hex")}",`);
});
