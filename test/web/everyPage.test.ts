import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { againstWcag, type OpenOptions, overflow, testBrowser } from "../support/browser.js";

const browser = testBrowser();

/** The pages, as those who they are for, with something on them. */
const pages: readonly (readonly [path: string, who: OpenOptions, settle: (page: Page) => Promise<unknown>])[] = [
  ["/", {}, (page) => page.locator(".personas button").nth(6).waitFor()],
  ["/", { role: "BRANCH_HEAD" }, (page) => page.locator(".you .large").waitFor()],
  [
    "/explore",
    { role: "MANAGER" },
    async (page) => {
      await page.locator(".begin button").first().click();
      await page.locator(".expansions button:enabled").first().click();
      await page.locator(".expansions .open").waitFor();
    },
  ],
  [
    "/explore",
    { role: "ANALYST" },
    async (page) => {
      await page.locator(".begin button").first().click();
      await page.locator(".expansions button:enabled").first().click();
      await page.locator(".tools button").first().click();
      await page.locator(".tables tbody tr").nth(2).waitFor();
    },
  ],
  ["/mentoring", { role: "MANAGER" }, (page) => page.locator(".mentorship").first().waitFor()],
  ["/mentoring?tab=find", { role: "MANAGER" }, (page) => page.locator(".suggested, .empty").first().waitFor()],
  [
    "/mentoring",
    { role: "HR" },
    async (page) => {
      await page.locator(".mentoring .choices > button").click();
      await page.locator(".mentoring .data-table").waitFor();
    },
  ],
  ["/people", { role: "EMPLOYEE" }, (page) => page.locator(".people tbody tr").nth(5).waitFor()],
  ["/people?tab=communication", { role: "ANALYST" }, (page) => page.locator(".people tbody tr").nth(3).waitFor()],
  ["/capital?tab=risk", { role: "MANAGER" }, (page) => page.locator(".capital tbody tr").nth(5).waitFor()],
  ["/capital", { role: "BRANCH_HEAD" }, (page) => page.locator(".capital .data-table tbody tr").first().waitFor()],
];

/** The language is chosen in the bar, or when somebody is signed in in their menu. */
async function speakChinese(page: Page): Promise<void> {
  const menu = page.locator(".who");
  if (await menu.count()) await menu.click();
  await page.getByRole("button", { name: "中文" }).click();
  await page.locator("html[lang=zh-CN]").waitFor();
  await page.keyboard.press("Escape");
}

test.each(pages)(
  "%s is accessible in both languages, light and dark, and fits a telephone: %o",
  async (path, who, settle) => {
    const page = await browser.open(path, who);
    await settle(page);
    const faults: string[] = [];
    for (const language of ["en", "zh"]) {
      if (language === "zh") await speakChinese(page);
      await page.locator(`html[lang^=${language}]`).waitFor();
      await expect.poll(() => page.locator(".waiting, .stale").count(), { timeout: 50_000 }).toBe(0);
      for (const [theme, width] of [
        ["light", 1280],
        ["dark", 390],
      ] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme: theme });
        const told = await againstWcag(page);
        faults.push(...told.map((fault) => `${language}, ${theme}, ${width} px: ${fault}`));
        const wider = await overflow(page);
        if (wider > 0) faults.push(`${language}, ${width} px: ${wider} px too wide`);
      }
    }
    expect(faults).toEqual([]);
  },
);

test("the panes of the explorer fit a telephone", async () => {
  const page = await browser.open("/explore", { role: "MANAGER", width: 390, language: "zh" });
  await page.locator(".begin button").first().click();
  for (const pane of ["filters", "details", "table", "canvas"]) {
    await page.locator(`.pane-${pane}`).click();
    if (pane === "details") {
      await page.locator(".expansions button:enabled").first().click();
      await page.locator(".expansions .open").waitFor();
    }
    expect(await overflow(page)).toBe(0);
    expect(await againstWcag(page)).toEqual([]);
  }
  // What came while the canvas was away is drawn on all of it.
  expect(await page.evaluate("document.querySelector('.sigma-nodes').width")).toBe(390);
});
