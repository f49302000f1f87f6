import { expect, test } from "vitest";
import { againstWcag, overflow, testBrowser } from "../support/browser.js";

const browser = testBrowser();

const tile = (page: Awaited<ReturnType<typeof browser.open>>, name: string) =>
  page.locator(".tile", { has: page.getByRole("heading", { name }) }).locator(".large");

test("a manager sees their own book, what is at risk, and nobody else's", async () => {
  const { customerCapital: capital, portfolioAtRisk: risk } = await browser.ask(
    "MANAGER",
    `{ customerCapital(managerId: "mgr-000007") { served { clients } singleThreadedCount }
       portfolioAtRisk(managerId: "mgr-000007") { clients(first: 20) { totalCount nodes { reason client { name } } } } }`,
  );
  const page = await browser.open("/capital", { role: "MANAGER" });
  await tile(page, "Clients served").waitFor();
  expect(await tile(page, "Clients served").innerText()).toBe(String(capital.served.clients));
  expect(await tile(page, "Single-threaded clients").innerText()).toBe(String(capital.singleThreadedCount));
  expect(await page.getByLabel("Branch").count()).toBe(0);
  const rows = page.getByRole("region", { name: "At risk if they leave" }).locator("tbody tr");
  await rows.first().waitFor();
  expect(await rows.locator("th").allInnerTexts()).toEqual(
    risk.clients.nodes.map(({ client }: { client: { name: string } }) => client.name),
  );
  expect(await rows.first().innerText()).toContain(risk.clients.nodes[0].reason);
  if (risk.clients.totalCount > 20) await page.getByText(`Not shown: ${risk.clients.totalCount - 20} more`).waitFor();
  expect(await againstWcag(page)).toEqual([]);
});

test("a branch head plans to whom the clients of somebody who leaves would go", async () => {
  const page = await browser.open("/capital", { role: "BRANCH_HEAD", theme: "dark" });
  await tile(page, "Clients served").waitFor();
  await page.getByLabel("Whose").selectOption({ label: "陈静" });
  await page.getByRole("button", { name: "Plan the handover" }).click();
  await page.getByText(/\d+ of \d+ clients find a successor\. Proved: no other plan is better\./).waitFor();
  const taken = await page.getByRole("region", { name: "Successor" }).locator("tbody td:last-child").allInnerTexts();
  const { handoverPlan } = await browser.ask(
    "BRANCH_HEAD",
    `{ handoverPlan(managerId: "mgr-000007") { plannedCount } }`,
  );
  expect(taken.map(Number).reduce((sum, one) => sum + one, 0)).toBe(handoverPlan.plannedCount);
  expect(await againstWcag(page)).toEqual([]);
});

test("HR sees numbers and no client; an analyst sees clients and no name", async () => {
  const { clients } = await browser.ask("COMPLIANCE", "{ clients(first: 100) { nodes { name } } }");
  const hr = await browser.open("/capital", { role: "HR" });
  await hr.getByLabel("Branch").selectOption({ index: 1 });
  await tile(hr, "Clients served").waitFor();
  expect(await hr.locator(".capital .tag").count()).toBe(0);
  const analyst = await browser.open("/capital", { role: "ANALYST" });
  await analyst.getByLabel("Branch").selectOption({ index: 1 });
  await analyst.locator(".capital .tag").first().waitFor();
  const texts = [await hr.locator("main").innerText(), await analyst.locator("main").innerText()].join();
  for (const { name } of clients.nodes) expect(texts).not.toContain(name);
});

test("customer capital is accessible and fits a telephone, in Chinese", async () => {
  const page = await browser.open("/capital", { role: "BRANCH_HEAD", language: "zh", width: 390 });
  await tile(page, "服务客户数").waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await againstWcag(page)).toEqual([]);
});
