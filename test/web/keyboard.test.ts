import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { testBrowser } from "../support/browser.js";
import { keyboardOf } from "../support/keyboard.js";

const browser = testBrowser();

test("the explorer", async () => {
  const page = await browser.open("/explore", { role: "MANAGER" });
  const status = page.locator(".foot");
  const { press, tabTo } = keyboardOf(page);
  await page.getByText("Start with me").waitFor();
  await press("Tab");
  await press("Enter");
  expect(await page.evaluate("document.activeElement.tagName")).toBe("MAIN");
  await tabTo(/^Start with me$/);
  await press("Enter");
  await status.getByText("1 node").waitFor();
  await page.getByRole("button", { name: /^Serves/ }).waitFor();
  await tabTo(/^Serves/);
  await press("Enter");
  await status.getByText(/^\d\d+ nodes/).waitFor();
  await page.evaluate("document.querySelector('main').focus()");
  await tabTo(/^Table$/);
  await press("Space");
  await tabTo(/^Hide: /);
  await press("Enter");
  await status.getByText("1 hidden or filtered out").waitFor();
});

test("the start page: a persona is chosen, and a page opened", async () => {
  const page = await browser.open("/");
  const { press, tabTo, isSomewhere } = keyboardOf(page);
  await page.getByText("Try it as").waitFor();
  await page.locator(".personas button").nth(6).waitFor();
  await tabTo(/^Branch head/);
  await press("Space");
  await page.locator(".you .large", { hasText: "李国强" }).waitFor();
  await isSomewhere();
  await tabTo(/^Customer capital\n/);
  await press("Enter");
  await page.getByRole("heading", { level: 1, name: "Customer capital" }).waitFor();
  await isSomewhere();
});

/** Makes a change, and answers what it is asked for; fails when it is refused. */
async function change(who: Parameters<typeof browser.ask>[0], name: string, input: string, answer: string) {
  const data = await browser.ask(who, `mutation { ${name}(input: { ${input} }) { ${answer} userErrors { message } } }`);
  expect(data[name].userErrors).toEqual([]);
  return data[name];
}

/** Two people nobody else mentors: one leads a client and teaches what the other wants to learn. */
async function makePair() {
  const tag = randomUUID().slice(0, 8);
  const { grades, branches } = await browser.ask("HR", "{ grades { id } branches { nodes { id } } }");
  const hire = async (name: string) => {
    const input = `name: "${name} ${tag}", branchId: "${branches.nodes[0].id}", gradeId: "${grades[0].id}"`;
    return (await change("HR", "hireManager", input, "manager { id name }")).manager as { id: string; name: string };
  };
  const [mentor, trainee] = [await hire("Mentor"), await hire("Trainee")];
  const { topic } = await change("ADMIN", "addTopic", `name: "Topic ${tag}"`, "topic { id }");
  const client = `Client ${tag}`;
  const asMentor = { manager: mentor.id };
  await change(asMentor, "setSkill", `topicId: "${topic.id}", level: 4`, "");
  await change(asMentor, "offerMentoring", "capacity: 1, formats: [ONE_TO_ONE]", "");
  await change(asMentor, "addClient", `name: "${client}", kind: PERSON`, "");
  await change({ manager: trainee.id }, "setGoal", `topicId: "${topic.id}", targetLevel: 3`, "");
  return { mentor, trainee, client };
}

test("mentoring: a mentor is asked, the proposal accepted, and a session with a client recorded", async () => {
  const { mentor, trainee, client } = await makePair();
  const asTrainee = await browser.open("/mentoring?tab=find", { manager: trainee.id });
  const one = keyboardOf(asTrainee);
  const suggested = asTrainee.locator(".suggested", { hasText: mentor.name });
  await suggested.waitFor();
  await one.tabTo(/^Propose$/);
  await one.press("Enter");
  await suggested.getByText("Proposed", { exact: true }).waitFor();
  await one.isSomewhere();

  const page = await browser.open("/mentoring", { manager: mentor.id });
  const { press, type, tabTo, isSomewhere } = keyboardOf(page);
  await page.getByRole("heading", { name: `Proposed: you mentor ${trainee.name}` }).waitFor();
  await tabTo(/^Accept$/);
  await press("Enter");
  const card = page.locator(".mentorship", { hasText: `You mentor ${trainee.name}` });
  await card.waitFor();
  await isSomewhere();

  const note = "We rehearsed the annual review.";
  await tabTo(/^Record a session$/);
  await press("Space");
  await tabTo(/^Minutes/);
  await press("ArrowUp");
  await tabTo(/^Find a client by name/);
  await type(client);
  await card.getByRole("option", { name: client }).waitFor();
  await press("ArrowDown");
  await press("Enter");
  await card.getByRole("button", { name: `Remove: ${client}` }).waitFor();
  await tabTo(/^Note/);
  await type(note);
  await tabTo(/^Save$/);
  await press("Enter");
  const session = card.locator(".sessions > li", { hasText: note });
  await session.getByText("61 minutes").waitFor();
  await session.getByText(client).waitFor();
  await isSomewhere();
});

test("customer capital: a portfolio is opened, and its handover planned and confirmed", async () => {
  const { viewer } = await browser.ask(
    "BRANCH_HEAD",
    "{ viewer { branches { managers(first: 100, wholeSubtree: true) { nodes { id name clients(role: LEAD) { totalCount } } } } } }",
  );
  const [leaver] = viewer.branches[0].managers.nodes
    .filter(
      ({ id, clients }: { id: string; clients: { totalCount: number } }) =>
        clients.totalCount > 0 && !["mgr-000006", "mgr-000007"].includes(id),
    )
    .sort((a: { clients: { totalCount: number } }, b: typeof a) => a.clients.totalCount - b.clients.totalCount);
  const page = await browser.open("/capital", { role: "BRANCH_HEAD" });
  const { press, type, tabTo, isSomewhere } = keyboardOf(page);
  await page.getByRole("combobox", { name: "Person" }).waitFor();
  await tabTo(/^Person/);
  await type(leaver.name);
  await page.getByRole("option", { name: leaver.name }).first().waitFor();
  await press("ArrowDown");
  await press("Enter");
  await page.waitForURL(new RegExp(leaver.id));
  // A day is chosen in the calendar: nothing of it is against the policy, or needs a mouse.
  await tabTo(/^Calendar/);
  await press("Enter");
  await page.getByRole("grid").waitFor();
  await press("Escape");
  await tabTo(/^Overview$/);
  await press("ArrowRight");
  await press("ArrowRight");
  await tabTo(/^Plan the handover$/);
  await press("Enter");
  await page.getByText(/There is a successor for/).waitFor();
  await isSomewhere();
  await tabTo(/^Hand over (these|this)/);
  await press("Enter");
  // The question begins at Cancel.
  await page.getByRole("alertdialog").waitFor();
  expect(await page.evaluate("document.activeElement.innerText")).toBe("Cancel");
  await press("Enter");
  await page.getByRole("alertdialog").waitFor({ state: "detached" });
  await isSomewhere();
  // Cancelled, it can be begun again from where one is.
  await press("Enter");
  await page.getByRole("alertdialog").waitFor();
  await tabTo(/^Hand over$/);
  await press("Space");
  await page.getByText(/^Handed over: /).waitFor();
  await isSomewhere();
  const { manager } = await browser.ask(
    "BRANCH_HEAD",
    `{ manager(id: "${leaver.id}") { clients(role: LEAD) { totalCount } } }`,
  );
  expect(manager.clients.totalCount).toBe(0);
});
