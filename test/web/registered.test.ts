import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, inject, test } from "vitest";
import { readConfig } from "../../src/config.js";
import { limitsOf } from "../../src/kernel/graphql/limits.js";
import { registerDocuments } from "../../src/kernel/pipeline/registerDocuments.js";
import { makeSchema } from "../../src/schema.js";
import { type ApiProcess, startApi } from "../support/apiProcess.js";
import { testBrowser } from "../support/browser.js";

const browser = testBrowser();
let api: ApiProcess | undefined;
const folder = await mkdtemp(join(tmpdir(), "registered-"));
afterAll(async () => {
  await api?.kill();
  await rm(folder, { recursive: true });
});

test("where only the client's registered operations run every page works, each by its id, and there is no IDE", async () => {
  const documents = await registerDocuments(
    await makeSchema(),
    fileURLToPath(new URL("../../web/documents/", import.meta.url)),
    limitsOf(readConfig({})),
  );
  const file = join(folder, "trusted-documents.json");
  await writeFile(file, JSON.stringify(Object.fromEntries(documents)));
  api = await startApi(inject("database"), 0, { TRUSTED_DOCUMENTS: file });
  const { url } = api;
  const sent: { documentId?: string; query?: string }[] = [];
  const open = async (path: string, role: "MANAGER" | "HR" | "BRANCH_HEAD") => {
    const page = await browser.open(path, { role, web: url });
    page.on("request", (request) => {
      if (request.url() === `${url}/graphql`) sent.push(request.postDataJSON());
    });
    return page;
  };
  const start = await open("/", "MANAGER");
  await start.locator(".you .large", { hasText: "陈静" }).waitFor();
  expect(await start.getByRole("navigation", { name: "Pages" }).getByRole("link").allInnerTexts()).toEqual([
    "Home",
    "Customer capital",
    "People",
    "Mentoring",
    "Explore",
  ]);
  expect((await fetch(`${url}/ide`)).status).toBe(404);

  const explore = await open("/explore", "MANAGER");
  await explore.getByRole("combobox", { name: /^Search/ }).fill("陈静");
  await explore.locator(".hits [role=option]", { hasText: "陈静" }).first().click();
  await explore.getByRole("button", { name: /^Serves \d/ }).click();
  await explore.locator(".foot", { hasText: /\d\d+ nodes/ }).waitFor();
  await explore.getByLabel("Size by").selectOption("pageRank");

  const mentoring = await open("/mentoring", "HR");
  await mentoring.getByRole("button", { name: "Match" }).click();
  await mentoring.getByRole("columnheader", { name: "Best total" }).first().waitFor();

  const capital = await open("/capital?person=mgr-000007&tab=handover", "BRANCH_HEAD");
  await capital.getByRole("button", { name: "Plan the handover" }).click();
  await capital.getByText(/There is a successor for/).waitFor();

  // A change, too: a mentor's places.
  const mine = await open("/mentoring?tab=settings", "MANAGER");
  await mine.locator("form button[type=submit]", { hasText: "Save" }).first().click();
  await mine.waitForResponse(async (response) => (await response.text()).includes("offerMentoring"));
  expect(await mine.getByText("This did not work:").count()).toBe(0);

  expect(sent.length).toBeGreaterThan(10);
  for (const { documentId, query } of sent) {
    expect(documents.has(documentId!)).toBe(true);
    expect(query || undefined).toBeUndefined();
  }
});
