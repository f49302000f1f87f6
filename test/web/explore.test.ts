import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { againstWcag, testBrowser } from "../support/browser.js";

const browser = testBrowser();

const status = (page: Page) => page.locator(".foot");
const counts = (nodes: number, ties: number) =>
  `${nodes === 1 ? "1 node" : `${nodes} nodes`} · ${ties === 1 ? "1 tie" : `${ties} ties`}`;

async function exported(page: Page, way: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByLabel("Export").selectOption(way)]);
  return readFile(await (download as Download).path());
}

/** The manager of the demo, with the counts that the API tells. */
async function chenJing() {
  const { viewer } = await browser.ask(
    "MANAGER",
    `{ viewer { manager { id clients(first: 100) { totalCount nodes { id name } } adviceGiven(first: 100) { totalCount nodes { id } } } } }`,
  );
  return viewer.manager;
}

test("a manager finds a colleague by typing Chinese, and follows ties whose number was told before", async () => {
  const me = await chenJing();
  const page = await browser.open("/explore", { role: "MANAGER" });
  const search = page.getByRole("combobox", { name: /^Search/ });
  await search.fill("陈静");
  await page.locator(".hits [role=option]", { hasText: "陈静" }).first().waitFor();
  expect(await page.getByText("There are more results").count()).toBe(0);
  // What is cut off is said to be.
  await search.fill("client");
  await page.getByText("There are more results: keep typing to narrow them down.").waitFor();
  await search.fill("陈静");
  await page.getByText("There are more results").waitFor({ state: "detached" });
  await search.press("Enter");
  await status(page).getByText(counts(1, 0)).waitFor();

  const clients = me.clients.totalCount;
  await page.getByRole("button", { name: `Serves ${clients}` }).click();
  await status(page)
    .getByText(counts(clients + 1, clients))
    .waitFor();
  // Those who ask for advice are others than clients.
  const advised = me.adviceGiven.totalCount;
  await page.getByRole("button", { name: `Advises ${advised}` }).click();
  await status(page)
    .getByText(counts(clients + advised + 1, clients + advised))
    .waitFor();

  await page.getByRole("button", { name: /Undo/ }).click();
  await status(page)
    .getByText(counts(clients + 1, clients))
    .waitFor();
  await page.getByRole("button", { name: /Redo/ }).click();
  await status(page)
    .getByText(counts(clients + advised + 1, clients + advised))
    .waitFor();
  await page.getByRole("checkbox", { name: "Client" }).uncheck();
  await status(page)
    .getByText(counts(advised + 1, advised))
    .waitFor();
  await status(page).getByText(`${clients} hidden or filtered out`).waitFor();
});

test("the table tells the same as the canvas, and files tell the same as the table", async () => {
  const me = await chenJing();
  const clients = me.clients.totalCount;
  const page = await browser.open("/explore", { role: "MANAGER" });
  await page.getByRole("button", { name: "Start with me" }).click();
  await page.getByRole("button", { name: /^Serves/ }).click();
  await status(page)
    .getByText(counts(clients + 1, clients))
    .waitFor();

  await page.getByRole("toolbar").getByRole("button", { name: "Table" }).click();
  const names = await page.locator(".tables table").first().locator("th[scope=row]").allInnerTexts();
  expect(names.sort()).toEqual([...me.clients.nodes.map(({ name }: { name: string }) => name), "陈静"].sort());

  const nodes: { id: string; name: string }[] = parse(await exported(page, "csvNodes"), { columns: true, bom: true });
  expect(nodes.map(({ id }) => id).sort()).toEqual(
    [...me.clients.nodes.map(({ id }: { id: string }) => id), me.id].sort(),
  );
  const ties: { kind: string; from: string }[] = parse(await exported(page, "csvTies"), { columns: true, bom: true });
  expect(ties).toHaveLength(clients);
  expect(new Set(ties.map(({ kind, from }) => `${from} ${kind}`))).toEqual(new Set([`${me.id} SERVES`]));
  const gexf = (await exported(page, "gexf")).toString();
  expect(gexf.match(/<node /g)).toHaveLength(clients + 1);
  expect(gexf.match(/<edge /g)).toHaveLength(clients);
  expect(await againstWcag(page)).toEqual([]);

  await page.getByRole("toolbar").getByRole("button", { name: "Table" }).click();
  const png = await exported(page, "png");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.length).toBeGreaterThan(10_000);
});

test("a link opens the same view again, for whoever opens it only what they may see of it", async () => {
  const me = await chenJing();
  const clients = me.clients.totalCount;
  const page = await browser.open("/explore", { role: "MANAGER" });
  await page.getByRole("button", { name: "Start with me" }).click();
  await page.getByRole("button", { name: /^Serves/ }).click();
  await status(page)
    .getByText(counts(clients + 1, clients))
    .waitFor();
  await page.getByRole("button", { name: "Copy link" }).click();
  await status(page).getByText("Link copied").waitFor();
  const path = new URL(page.url()).pathname + new URL(page.url()).hash;
  expect(path).toMatch(/^\/explore#v=/);

  const again = await browser.open(path, { role: "MANAGER" });
  await status(again)
    .getByText(counts(clients + 1, clients))
    .waitFor();
  // An analyst sees those clients, and none of their names.
  const analyst = await browser.open(path, { role: "ANALYST" });
  await status(analyst)
    .getByText(counts(clients + 1, clients))
    .waitFor();
  await analyst.getByRole("toolbar").getByRole("button", { name: "Table" }).click();
  const text = await analyst.locator(".tables").innerText();
  for (const { name } of me.clients.nodes) expect(text).not.toContain(name);
  // For an administrator there is no page about people.
  const admin = await browser.open(path, { role: "ADMIN" });
  await admin.locator(".who", { hasText: "何伟" }).waitFor();
  expect(await admin.locator("body").innerText()).not.toContain(me.clients.nodes[0].name);
});

test("an analyst looks at an earlier day, sizes by PageRank, and finds a way of introduction", async () => {
  const asOf = "2024-01-15";
  const { manager } = await browser.ask(
    "ANALYST",
    `{ manager(id: "mgr-000007") { now: adviceGiven { totalCount } then: adviceGiven(asOf: "${asOf}") { totalCount nodes { id name } } } }`,
  );
  expect(manager.then.totalCount).toBeLessThan(manager.now.totalCount);
  const page = await browser.open("/explore", { role: "ANALYST" });
  await page.getByRole("combobox", { name: /^Search/ }).fill("陈静");
  await page.locator(".hits [role=option]", { hasText: "陈静" }).first().click();
  await page.getByRole("button", { name: `Advises ${manager.now.totalCount}` }).click();
  await status(page)
    .getByText(counts(manager.now.totalCount + 1, manager.now.totalCount))
    .waitFor();
  await page.getByRole("group", { name: "As of" }).locator("input[type=date]").fill(asOf);
  await status(page)
    .getByText(counts(manager.then.totalCount + 1, manager.then.totalCount))
    .waitFor();
  await page.getByRole("button", { name: "Today" }).click();
  await status(page)
    .getByText(counts(manager.now.totalCount + 1, manager.now.totalCount))
    .waitFor();

  const measured = page.waitForResponse(async (response) => (await response.text()).includes("networkSnapshot"));
  await page.getByLabel("Size by").selectOption("pageRank");
  await measured;
  await page.getByRole("combobox", { name: "From", exact: true }).selectOption({ label: "陈静" });
  await page.getByRole("combobox", { name: "To", exact: true }).selectOption({ index: 2 });
  await page.getByRole("button", { name: "Find the shortest path" }).click();
  await page.locator(".filters li", { hasText: "1 step" }).first().waitFor();
  expect(await againstWcag(page)).toEqual([]);
});

test("the whole network comes as files that the API writes, as of the day looked at", async () => {
  const asOf = "2024-01-15";
  const { networkSnapshot } = await browser.ask(
    "ANALYST",
    `{ networkSnapshot(asOf: "${asOf}") { figures { members ties } } }`,
  );
  const { members, ties } = networkSnapshot.figures;
  const page = await browser.open("/explore", { role: "ANALYST" });
  await page.getByRole("group", { name: "As of" }).locator("input[type=date]").fill(asOf);
  await status(page).getByText(`As of ${asOf}`).waitFor();
  const gexf = (await exported(page, "whole-gexf")).toString();
  expect(gexf.match(/<node /g)).toHaveLength(members);
  expect(gexf.match(/<edge /g)).toHaveLength(ties);
  expect(parse(await exported(page, "whole-ties"), { columns: true, bom: true })).toHaveLength(ties);
});
