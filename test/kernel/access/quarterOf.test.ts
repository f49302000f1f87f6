import { expect, test } from "vitest";
import { testApi } from "../../support/api.js";
import { run } from "../../support/knowledge.js";

const api = await testApi();

test("a quarter begins with January, April, July and October", async () => {
  const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`);
  const quarterOf = api.database.library.text("kernel/access/quarterOf");
  const found = (await run(api, `UNWIND $days AS day RETURN ${quarterOf} AS quarter`, {
    days: months.flatMap((month) => [`${month}-01`, `${month}-28`]),
  })) as { quarter: string }[];
  expect(found.map(({ quarter }) => quarter)).toEqual(
    ["Q1", "Q2", "Q3", "Q4"].flatMap((quarter) => Array<string>(6).fill(`2026-${quarter}`)),
  );
});
