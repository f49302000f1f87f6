import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { againstWcag, overflow, type PersonaRole, settled, testBrowser } from "../support/browser.js";

const browser = testBrowser();
const folder = new URL("../../examples/", import.meta.url);
const examples = readdirSync(folder).flatMap((role) =>
  readdirSync(new URL(`${role}/`, folder)).map((name) => [role as PersonaRole, name] as const),
);

test.each(examples)("the example of %s in %s runs without errors, and finds something", async (role, name) => {
  const text = readFileSync(new URL(`${role}/${name}`, folder), "utf8");
  expect(text).toMatch(/^# .+\n# .*\p{Script=Han}.*\n(query|mutation) /u);
  const data = await browser.ask(role, text);
  // A list that is empty everywhere would teach nothing.
  expect(JSON.stringify(data)).toMatch(/"[a-zA-Z]*[nN]ame":"./);
});

test("the IDE works without any other server: an example is chosen and run", async () => {
  const page = await browser.open("/ide", { role: "ANALYST" });
  await page.getByRole("button", { name: "Who asks whom for advice; clients have no names" }).click();
  await page.getByRole("button", { name: /Execute query/ }).click();
  await page.locator(".result-window", { hasText: '"isMasked": true' }).waitFor();
  await page.getByLabel("Query as").selectOption({ label: "Administrator" });
  await page.getByRole("button", { name: "Topics, products, branches and grades" }).waitFor();
});

/** Its tabs hold their closing buttons, and its editors scroll by the hidden field that has the focus. */
const graphiqlsOwn = ["nested-interactive", "scrollable-region-focusable"];

test.each([
  ["en", "light", 1280],
  ["zh", "dark", 390],
] as const)("the IDE is accessible and fits: %s, %s, %i px", async (language, theme, width) => {
  const page = await browser.open("/ide", { role: "BRANCH_HEAD", language, theme, width });
  await page.locator(".graphiql-query-editor", { hasText: "query Clients" }).waitFor();
  await page.getByRole("button", { name: /Execute query/ }).click();
  await page.locator(".result-window", { hasText: '"data"' }).waitFor();
  // The editor goes on writing its lines.
  await settled(page);
  expect(await againstWcag(page, graphiqlsOwn)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});
