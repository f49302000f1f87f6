import { expect, test } from "vitest";
import { readConfig } from "../../src/config.js";

test.each([
  [{ PORT: "abc" }, 'Correct in the environment: PORT ("abc") must be a number.'],
  [{ MAX_DEPTH: "2.5" }, 'Correct in the environment: MAX_DEPTH ("2.5") must be a whole number.'],
  [
    { NEO4J_URI: "http://localhost:7474" },
    'Correct in the environment: NEO4J_URI ("http://localhost:7474") must look like bolt://host:7687 or neo4j://host:7687.',
  ],
])("a setting that makes no sense is refused by its name: %j", (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});
