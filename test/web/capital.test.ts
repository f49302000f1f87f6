import { expect, test } from "vitest";
import { againstWcag, choose, testBrowser } from "../support/browser.js";

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
  expect(await tile(page, "Clients with a single contact").innerText()).toBe(String(capital.singleThreadedCount));
  expect(await page.getByRole("combobox", { name: "Branch" }).count()).toBe(0);
  await page.getByRole("tab", { name: "At risk" }).click();
  const rows = page.getByRole("region", { name: "At risk if the manager leaves" }).locator("tbody tr");
  await rows.first().waitFor();
  expect(await rows.locator("th").allInnerTexts()).toEqual(
    risk.clients.nodes.map(({ client }: { client: { name: string } }) => client.name),
  );
  expect(await rows.first().innerText()).toContain(risk.clients.nodes[0].reason);
  // All of them can be seen.
  const { totalCount } = risk.clients;
  expect(totalCount).toBeGreaterThan(20);
  await page.getByText(`${totalCount - 20} more not shown`).waitFor();
  await page.getByRole("button", { name: "Show more" }).click();
  await rows.nth(20).waitFor();
  expect(await rows.count()).toBe(Math.min(totalCount, 40));
  // And sorted: by a press on a column, said to a screen reader too.
  await page.getByRole("button", { name: "Probability" }).click();
  await page.getByRole("columnheader", { name: "Probability" }).and(page.locator("[aria-sort=descending]")).waitFor();
  const chances = (await rows.locator("td:nth-child(2)").allInnerTexts()).map(Number.parseFloat);
  expect(chances).toEqual(chances.toSorted((one, other) => other - one));
  expect(await againstWcag(page)).toEqual([]);
});

test("a branch head plans to whom the clients of somebody who leaves would go", async () => {
  const page = await browser.open("/capital", { role: "BRANCH_HEAD", theme: "dark" });
  await tile(page, "Clients served").waitFor();
  await choose(page, "Person", "陈静");
  await page.getByRole("tab", { name: "Handover" }).click();
  await page.getByRole("button", { name: "Plan the handover" }).click();
  await page.getByText(/There is a successor for \d+ of \d+ clients\. Proved: no other plan is better\./).waitFor();
  const taken = await page.getByRole("region", { name: "Successor" }).locator("tbody td:last-child").allInnerTexts();
  const { handoverPlan } = await browser.ask(
    "BRANCH_HEAD",
    `{ handoverPlan(managerId: "mgr-000007") { plannedCount } }`,
  );
  expect(taken.map(Number).reduce((sum, one) => sum + one, 0)).toBe(handoverPlan.plannedCount);
  // Who is to agree to the plan is shown the whole of it.
  const clients = page.getByRole("region", { name: "Who would take over" }).locator("tbody tr");
  expect(handoverPlan.plannedCount).toBeGreaterThan(20);
  expect(await clients.count()).toBe(handoverPlan.plannedCount);
  // What is looked at can be sent.
  expect(page.url()).toMatch(/\?person=mgr-000007&tab=handover$/);
  expect(await againstWcag(page)).toEqual([]);
});

test("HR sees numbers and no client; an analyst sees clients and no name", async () => {
  const { clients } = await browser.ask("COMPLIANCE", "{ clients(first: 100) { nodes { name } } }");
  const hr = await browser.open("/capital", { role: "HR" });
  // The institution is chosen already; then a branch.
  await tile(hr, "Clients served").waitFor();
  await choose(hr, "Branch", "Shanghai Branch");
  await hr.waitForURL(/branch=/);
  await hr.locator(".answer.stale").waitFor({ state: "detached" });
  await tile(hr, "Clients served").waitFor();
  expect(await hr.getByRole("region", { name: "Clients with a single contact" }).count()).toBe(0);
  const analyst = await browser.open("/capital", { role: "ANALYST" });
  await analyst.getByRole("region", { name: "Clients with a single contact" }).locator("tbody tr").first().waitFor();
  const texts = [await hr.locator("main").innerText(), await analyst.locator("main").innerText()].join();
  for (const { name } of clients.nodes) expect(texts).not.toContain(name);
});

test("a branch head hands the clients over as planned; who may not is offered no such thing", async () => {
  const { viewer } = await browser.ask(
    "BRANCH_HEAD",
    "{ viewer { branches { id managers(first: 100, wholeSubtree: true) { nodes { id name clients(role: LEAD) { totalCount } } } } } }",
  );
  const [branch] = viewer.branches;
  // Not the head, who does not lead their own handover, and not the persona of the other tests.
  const [leaver] = branch.managers.nodes
    .filter(
      ({ id, clients }: { id: string; clients: { totalCount: number } }) =>
        clients.totalCount > 0 && !["mgr-000006", "mgr-000007"].includes(id),
    )
    .sort((a: { clients: { totalCount: number } }, b: typeof a) => a.clients.totalCount - b.clients.totalCount);
  const count = leaver.clients.totalCount;
  const page = await browser.open(`/capital?person=${leaver.id}&tab=handover`, { role: "BRANCH_HEAD" });
  await page.getByRole("button", { name: "Plan the handover" }).click();
  await page.getByRole("button", { name: /^Hand over (these|this)/ }).click();
  const confirm = page.getByRole("alertdialog", { name: new RegExp(`^Hand over ${count} clients?\\?$`) });
  await confirm.getByText(leaver.name).waitFor();
  expect(await againstWcag(page)).toEqual([]);
  // Nothing is done before it is confirmed, and it can be left.
  await confirm.getByRole("button", { name: "Cancel" }).click();
  const leads = async () =>
    (await browser.ask("BRANCH_HEAD", `{ manager(id: "${leaver.id}") { clients(role: LEAD) { totalCount } } }`)).manager
      .clients.totalCount;
  expect(await leads()).toBe(count);
  const { handoverPlan } = await browser.ask(
    "BRANCH_HEAD",
    `{ handoverPlan(managerId: "${leaver.id}") { reassignments { clients { clientId toManagerId } } } }`,
  );
  const [{ clientId, toManagerId }] = handoverPlan.reassignments[0].clients;

  await page.getByRole("button", { name: /^Hand over (these|this)/ }).click();
  await confirm.getByRole("button", { name: "Hand over", exact: true }).click();
  await page.getByText(new RegExp(`^Handed over: ${count} clients?\\.$`)).waitFor();
  expect(await leads()).toBe(0);
  const { client } = await browser.ask(
    "BRANCH_HEAD",
    `{ client(id: "${clientId}") { servedBy { role to manager { id } } } }`,
  );
  expect(client.servedBy).toContainEqual({ role: "LEAD", to: null, manager: { id: toManagerId } });
  await page.getByText("There are no clients to hand over.").waitFor();
  // Taken back, as long as nobody has changed these clients.
  await page.getByRole("button", { name: "Take back" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Take back" }).click();
  await page.getByText(new RegExp(`^Taken back: ${count} clients?\\.$`)).waitFor();
  expect(await leads()).toBe(count);

  const compliance = await browser.open(`/capital?branch=${branch.id}&person=mgr-000007&tab=handover`, {
    role: "COMPLIANCE",
  });
  await compliance.getByRole("button", { name: "Plan the handover" }).click();
  await compliance.getByText(/There is a successor for/).waitFor();
  expect(await compliance.getByRole("button", { name: /^Hand over/ }).count()).toBe(0);
});

test("a plan that was overtaken is refused in the API's words, and nobody is handed over", async () => {
  const page = await browser.open("/capital?person=mgr-000007&tab=handover", { role: "BRANCH_HEAD" });
  await page.getByRole("button", { name: "Plan the handover" }).click();
  await page.getByRole("button", { name: /^Hand over these/ }).waitFor();
  const leads = async () => {
    const { manager } = await browser.ask(
      "BRANCH_HEAD",
      `{ manager(id: "mgr-000007") { clients(role: LEAD, first: 1) { totalCount nodes { id version segment } } } }`,
    );
    return manager.clients;
  };
  const before = await leads();
  const [{ id, segment }] = before.nodes;
  // Whoever serves the client changes it meanwhile.
  const { updateClient } = await browser.ask(
    "MANAGER",
    `mutation { updateClient(input: { clientId: "${id}", segment: "${segment === "PRIVATE" ? "MASS" : "PRIVATE"}" }) { userErrors { message } } }`,
  );
  expect(updateClient.userErrors).toEqual([]);
  await page.getByRole("button", { name: /^Hand over these/ }).click();
  await page.getByRole("button", { name: "Hand over", exact: true }).click();
  await page.getByRole("alert").filter({ hasText: "This did not work:" }).waitFor();
  expect((await leads()).totalCount).toBe(before.totalCount);
});

test("a superior without a branch of their own looks at the book of somebody who reports to them", async () => {
  const { managers } = await browser.ask(
    "COMPLIANCE",
    "{ managers(first: 100) { nodes { id reports(first: 100) { nodes { id name } } clients { totalCount } } } }",
  );
  const superior = managers.nodes.find(
    ({ id, reports }: { id: string; reports: { nodes: unknown[] } }) => id !== "mgr-000006" && reports.nodes.length > 0,
  );
  const [report] = superior.reports.nodes;
  const page = await browser.open("/capital", { manager: superior.id });
  await choose(page, "Person", report.name);
  const { customerCapital } = await browser.ask(
    "COMPLIANCE",
    `{ customerCapital(managerId: "${report.id}") { served { clients } } }`,
  );
  const served = tile(page, "Clients served");
  await served.getByText(String(customerCapital.served.clients), { exact: true }).waitFor();
});
