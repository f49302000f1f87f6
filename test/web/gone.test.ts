import { afterAll, expect, inject, test } from "vitest";
import { type ApiProcess, startApi } from "../support/apiProcess.js";
import { testBrowser } from "../support/browser.js";

const browser = testBrowser();
let api: ApiProcess | undefined;
afterAll(() => api?.kill());

test("when the API has gone the page says so, and goes on when it is back", async () => {
  api = await startApi(inject("database"));
  const page = await browser.open("/explore", { role: "ANALYST", web: api.url, expectFaults: true });
  await page.getByRole("button", { name: "Start with me" }).click();
  await page.getByText("1 node · 0 ties").waitFor();
  await api.kill();
  const search = page.getByRole("combobox", { name: /^Search/ });
  await search.fill("陈静");
  const banner = page.getByText("The service cannot be reached. Trying again…");
  await banner.waitFor();
  await page.getByLabel("Export").selectOption("whole-json");
  await page.locator(".foot").getByText("The service did not answer.").waitFor();
  api = await startApi(inject("database"), api.port);
  await banner.waitFor({ state: "detached" });
  // What was on the canvas is still there, and the search finds again.
  await search.fill("陈");
  await page.locator(".hits [role=option]").first().waitFor();
  expect(await page.getByText("1 node · 0 ties").count()).toBe(1);
}, 180_000);
