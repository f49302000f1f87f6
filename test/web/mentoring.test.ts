import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { againstWcag, fieldOptions, testBrowser } from "../support/browser.js";

const browser = testBrowser();

test("a mentor records a session and confirms what a trainee has learnt", async () => {
  const note = `A rehearsal of the annual review, ${randomUUID()}.`;
  const page = await browser.open("/mentoring", { role: "MANAGER" });
  const heading = page.getByRole("heading", { name: /^You mentor/ }).first();
  const trainee = /You mentor (.+)/.exec(await heading.innerText())![1]!;
  const card = page.locator(".mentorship", { has: page.getByRole("heading", { name: `You mentor ${trainee}` }) });
  await card.getByRole("button", { name: "Record a session" }).click();
  await card.getByRole("textbox", { name: "Minutes" }).fill("45");
  await card.getByLabel(/^Note/).fill(note);
  await card.getByRole("button", { name: "Save" }).click();
  await card.locator(".sessions").getByText(note).waitFor();
  const { viewer } = await browser.ask(
    "MANAGER",
    `{ viewer { manager { active: mentorships(status: ACTIVE) { nodes { trainee { id name } sessions(first: 100) { nodes { minutes note } } } } } } }`,
  );
  const found = viewer.manager.active.nodes.find((one: { trainee: { name: string } }) => one.trainee.name === trainee);
  expect(found.sessions.nodes).toContainEqual({ minutes: 45, note });

  await card.getByRole("button", { name: "Complete and confirm skills" }).click();
  const levels = card.locator("form .field button");
  expect(await levels.count()).toBeGreaterThan(0);
  for (const level of await levels.all()) {
    await level.click();
    await fieldOptions(page).filter({ hasText: "5" }).click();
  }
  await card.locator("form").getByRole("button", { name: "Complete and confirm skills" }).click();
  // What cannot be taken back is asked about; the key that was meant for something else does nothing.
  const confirm = page.getByRole("alertdialog", { name: `Complete the mentorship with ${trainee}?` });
  await confirm.waitFor();
  expect(await againstWcag(page)).toEqual([]);
  await confirm.getByRole("button", { name: "Complete and confirm skills" }).click();
  await page.getByRole("heading", { name: `You mentor ${trainee}` }).waitFor({ state: "detached" });
  const { manager } = await browser.ask(
    "MANAGER",
    `{ manager(id: "${found.trainee.id}") { skills { level evidence } } }`,
  );
  expect(manager.skills).toContainEqual({ level: 5, evidence: "MENTORSHIP" });
});

test("somebody sets a goal, is suggested mentors with the reasons, and drops the goal", async () => {
  const page = await browser.open("/mentoring?tab=goals", { role: "MANAGER" });
  const goals = page.locator("section.card", { hasText: "What I want to learn" });
  const topic = page.getByRole("combobox", { name: "Topic" });
  await topic.click();
  await fieldOptions(page).nth(3).waitFor();
  const names = await fieldOptions(page).allInnerTexts();
  await topic.press("Escape");
  const taken = await goals.locator("li > span:first-child").allInnerTexts();
  const known: string[] = (
    await browser.ask("MANAGER", "{ viewer { manager { skills { topic { name } } } } }")
  ).viewer.manager.skills.map(({ topic }: { topic: { name: string } }) => topic.name);
  const name = names.find((one) => !taken.includes(one) && !known.includes(one))!;
  await topic.fill(name);
  await fieldOptions(page).filter({ hasText: name }).first().click();
  await goals.getByRole("button", { name: "Set goal" }).click();
  await goals.getByRole("button", { name: `Drop: ${name}` }).waitFor();
  expect(await againstWcag(page)).toEqual([]);
  await page.getByRole("tab", { name: "Find" }).click();
  await page.getByRole("heading", { name: "Mentors for me" }).waitFor();
  await page.locator(".suggested").first().waitFor();
  expect(await againstWcag(page)).toEqual([]);
  await page.getByRole("tab", { name: /^Goals/ }).click();
  await goals.getByRole("button", { name: `Drop: ${name}` }).click();
  await goals.getByRole("button", { name: `Drop: ${name}` }).waitFor({ state: "detached" });
  // What was dropped by mistake comes back by one press.
  await page.getByRole("region", { name: "Notices" }).getByRole("button", { name: "Undo" }).click();
  await goals.getByRole("button", { name: `Drop: ${name}` }).click();
  await goals.getByRole("button", { name: `Drop: ${name}` }).waitFor({ state: "detached" });
});

test("a change that the domain refuses is told in its words, and nothing is changed", async () => {
  const page = await browser.open("/mentoring?tab=goals", { role: "MANAGER", language: "zh" });
  const { viewer } = await browser.ask("MANAGER", "{ viewer { manager { skills { level topic { name nameZh } } } } }");
  const best = viewer.manager.skills.find(({ level }: { level: number }) => level === 5).topic;
  await page.getByRole("combobox", { name: "主题" }).fill(best.nameZh ?? best.name);
  await fieldOptions(page).first().click();
  await page.getByRole("textbox", { name: /^目标等级/ }).fill("3");
  await page.getByRole("button", { name: "设定目标" }).click();
  // It stands at the field it is about, and belongs to it for a screen reader.
  const level = page.getByRole("textbox", { name: /^目标等级/ });
  await page.locator(".field-fault").waitFor();
  expect(await level.getAttribute("aria-invalid")).toBe("true");
  const ids = (await level.getAttribute("aria-describedby"))!.split(" ");
  const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).allInnerTexts()));
  expect(texts.flat()).toContainEqual(await page.locator(".field-fault").innerText());
  expect(texts.join()).toMatch(/\p{Script=Han}/u);
  const { viewer: after } = await browser.ask("MANAGER", "{ viewer { manager { goals { topic { name } } } } }");
  expect(after.manager.goals).not.toContainEqual({ topic: { name: best.name } });
});

test("HR compares a stable plan with the best total, and saves one: every pair is proposed", async () => {
  const page = await browser.open("/mentoring", { role: "HR" });
  await page.getByRole("button", { name: "Match" }).click();
  const table = page.getByRole("region", { name: "Plan for a cohort" });
  await table.waitFor();
  const figures = async (name: string) =>
    (await table.getByRole("row", { name }).locator("td").allInnerTexts()).map(Number);
  const [stableTotal, bestTotal] = await figures("Sum of scores");
  expect(bestTotal).toBeGreaterThanOrEqual(stableTotal!);
  expect((await figures("Pairs who would prefer each other"))[0]).toBe(0);
  const [matched] = await figures("Matched");
  expect(matched).toBeGreaterThan(0);
  expect(await againstWcag(page)).toEqual([]);

  const proposed = async () =>
    (await browser.ask("HR", "{ mentorships(filter: { status: PROPOSED }) { totalCount } }")).mentorships.totalCount;
  const before = await proposed();
  await page.getByRole("button", { name: "Propose the plan “Stable”…" }).click();
  const confirm = page.getByRole("alertdialog", { name: `Propose ${matched} mentorships?` });
  await confirm.waitFor();
  expect(await againstWcag(page)).toEqual([]);
  // Nothing is done before it is confirmed, and it can be left.
  await page.keyboard.press("Escape");
  await confirm.waitFor({ state: "detached" });
  expect(await proposed()).toBe(before);
  await page.getByRole("button", { name: "Propose the plan “Stable”…" }).click();
  await confirm.getByRole("button", { name: "Propose all" }).click();
  await page.getByText(`Saved. All ${matched} pairs were proposed.`).waitFor();
  expect(await proposed()).toBe(before + matched!);
  // The other plan for the same people is closed.
  expect(await page.getByRole("button", { name: /^Propose the plan/ }).count()).toBe(0);
});

test("a session names the client whom the two met; whoever leads the client consents", async () => {
  const { viewer } = await browser.ask(
    "MANAGER",
    `{ viewer { manager { clients(role: LEAD, first: 2) { nodes { id name } }
       active: mentorships(status: ACTIVE) { nodes { id mentor { id } trainee { id name } } } } } }`,
  );
  const { clients, active } = viewer.manager;
  const [mine, other] = clients.nodes;
  const note = `We visited a client, ${randomUUID()}.`;
  const page = await browser.open("/mentoring", { role: "MANAGER" });
  const card = page.locator(".mentorship", { has: page.getByRole("heading", { name: /^You mentor/ }) }).first();
  await card.getByRole("button", { name: "Record a session" }).click();
  const find = card.getByRole("combobox", { name: "Find a client by name" });
  await find.fill(other.name);
  await card.getByRole("option", { name: other.name }).first().waitFor();
  await find.press("Enter");
  await card.getByRole("button", { name: `Remove: ${other.name}` }).click();
  await find.fill(mine.name);
  await card.getByRole("option", { name: mine.name }).first().waitFor();
  await find.press("Enter");
  await card.getByLabel(/^Note/).fill(note);
  expect(await againstWcag(page)).toEqual([]);
  await card.getByRole("button", { name: "Save" }).click();
  const session = card.locator(".sessions > li", { hasText: note });
  await session.getByText(mine.name).waitFor();
  await session.getByText(/^the lead consented on \d\d? \w{3,4} \d{4}$/).waitFor();

  // A mentor who does not lead the client records the meeting: the trainee who does is asked for consent.
  const asTrainee = active.nodes.find(({ mentor }: { mentor: { id: string } }) => mentor.id !== "mgr-000007");
  const mentor = { manager: asTrainee.mentor.id };
  const { recordMentoringSession: recorded } = await browser.ask(
    mentor,
    `mutation { recordMentoringSession(input: { mentorshipId: "${asTrainee.id}", at: "${new Date().toISOString()}", minutes: 30, clientIds: ["${other.id}"] })
       { session { id clients { client { id } } } userErrors { message } } }`,
  );
  expect(recorded.userErrors).toEqual([]);
  // Without consent the mentor is not told whom it was.
  expect(recorded.session.clients).toEqual([]);
  const again = await browser.open("/mentoring", { role: "MANAGER" });
  await again
    .getByRole("button", { name: `Consent: ${other.name}` })
    .first()
    .click();
  await again.getByRole("button", { name: `Consent: ${other.name}` }).waitFor({ state: "detached" });
  const { node } = await browser.ask(
    mentor,
    `{ node(id: "${recorded.session.id}") { ... on MentoringSession { clients { consentedBy client { id } } } } }`,
  );
  expect(node.clients).toEqual([{ consentedBy: "mgr-000007", client: { id: other.id } }]);
});

test("a lead who is neither mentor nor trainee finds on the page what waits for their consent, and gives it", async () => {
  const { mentorships } = await browser.ask(
    "COMPLIANCE",
    `{ mentorships(filter: { status: ACTIVE }, first: 20) { nodes { id mentor { id name } trainee { id name
       clients(role: BACKUP, first: 20) { nodes { id name servedBy { role to manager { id } } } } } } } }`,
  );
  interface Server {
    readonly role: string;
    readonly to: string | null;
    readonly manager: { readonly id: string };
  }
  const [{ id: mentorshipId, mentor, trainee, client, lead }] = mentorships.nodes.flatMap(
    (mentorship: { mentor: { id: string }; trainee: { id: string; clients: { nodes: { servedBy: Server[] }[] } } }) =>
      mentorship.trainee.clients.nodes.flatMap((client) => {
        const lead = client.servedBy.find(({ role, to }) => role === "LEAD" && to === null)?.manager.id;
        const { mentor, trainee } = mentorship;
        return lead && lead !== mentor.id && lead !== trainee.id ? [{ ...mentorship, client, lead }] : [];
      }),
  );
  const { recordMentoringSession: recorded } = await browser.ask(
    { manager: mentor.id },
    `mutation { recordMentoringSession(input: { mentorshipId: "${mentorshipId}", at: "${new Date().toISOString()}", minutes: 30, clientIds: ["${client.id}"] })
       { session { id } userErrors { message } } }`,
  );
  expect(recorded.userErrors).toEqual([]);

  const page = await browser.open("/mentoring", { manager: lead });
  const meeting = page.locator("li.card", { hasText: `${mentor.name} and ${trainee.name} met clients you lead` });
  await meeting.getByRole("button", { name: `Consent: ${client.name}` }).waitFor();
  expect(await againstWcag(page)).toEqual([]);
  await meeting.getByRole("button", { name: `Consent: ${client.name}` }).click();
  await meeting.waitFor({ state: "detached" });
  // Who has nothing to consent to is not shown the section.
  await page.getByRole("heading", { name: "Waiting for your consent" }).waitFor({ state: "detached" });
  const { node } = await browser.ask(
    { manager: mentor.id },
    `{ node(id: "${recorded.session.id}") { ... on MentoringSession { clients { consentedBy client { id } } } } }`,
  );
  expect(node.clients).toEqual([{ consentedBy: lead, client: { id: client.id } }]);
});
