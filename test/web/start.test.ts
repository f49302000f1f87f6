import { expect, inject, test } from "vitest";
import { testBrowser } from "../support/browser.js";

const browser = testBrowser();

test("a persona is chosen, told who they are, and offered what their role may open", async () => {
  const page = await browser.open("/");
  await page.getByRole("button", { name: /^Analyst/ }).click();
  await page.getByText("You are").waitFor();
  await page.locator(".you .large", { hasText: "Daniel Tan" }).waitFor();
  expect(await page.getByRole("navigation", { name: "Pages" }).getByRole("link").allInnerTexts()).toEqual([
    "Explore",
    "Customer capital",
    "GraphQL",
  ]);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByText("Try it as").waitFor();
  expect(await page.evaluate("JSON.stringify({ ...sessionStorage })")).toBe("{}");
});

test("the link of a persona signs them in, also in place of somebody else, and names nobody afterwards", async () => {
  const page = await browser.open("/?persona=ANALYST");
  await page.locator(".you .large", { hasText: "Daniel Tan" }).waitFor();
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  await page.goto(`${inject("web")}/?persona=HR`);
  await page.locator(".you .large", { hasText: "周敏" }).waitFor();
  expect(page.url()).toBe(`${inject("web")}/`);
});

test("the link of a persona whom there is not leads to the choice", async () => {
  const page = await browser.open("/?persona=NOBODY");
  await page.getByText("Try it as").waitFor();
  expect(page.url()).toBe(`${inject("web")}/`);
});

test("a token that is not valid here is refused in the API's words, in the reader's language", async () => {
  const page = await browser.open("/", { language: "zh", expectFaults: true });
  await page.getByLabel("访问令牌", { exact: true }).fill("not.a.token");
  await page.getByRole("button", { name: "进入" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "无法登录" });
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/^无法登录。 \S+/);
  expect(await page.evaluate("sessionStorage.length")).toBe(0);
});

test("a pasted token lets in, and an administrator is offered no page about people", async () => {
  const page = await browser.open("/");
  await page.getByLabel("Token", { exact: true }).fill(await browser.tokenOf("ADMIN"));
  await page.getByRole("button", { name: "Enter" }).click();
  await page.locator(".you .large", { hasText: "何伟" }).waitFor();
  expect(await page.getByRole("navigation", { name: "Pages" }).getByRole("link").allInnerTexts()).toEqual(["GraphQL"]);
});

test("language and light are chosen, and remembered", async () => {
  const page = await browser.open("/");
  await page.getByRole("button", { name: "中文" }).click();
  await page.getByRole("heading", { name: "知识网络" }).waitFor();
  await page.getByLabel("浅色或深色").selectOption("dark");
  expect(await page.evaluate("document.documentElement.lang + document.documentElement.dataset.theme")).toBe(
    "zh-CNdark",
  );
  expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(15, 24, 27)");
  expect(await page.evaluate("localStorage.getItem('knowledge-network.theme')")).toBe("dark");
});

test("who chooses nothing gets the light of the system, also when it changes", async () => {
  const page = await browser.open("/", { theme: "dark" });
  const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
  await page.getByText("Try it as").waitFor();
  expect(await ground()).toBe("rgb(15, 24, 27)");
  await page.emulateMedia({ colorScheme: "light" });
  expect(await ground()).toBe("rgb(245, 247, 248)");
});

test("what a first visit of the largest page loads is under 400 kB, compressed", async () => {
  const page = await browser.open("/explore", { role: "ANALYST" });
  await page.getByText("Start with me").waitFor();
  const [bytes, plain] = await page.evaluate<[number, number]>(
    `(() => { const all = [performance.getEntriesByType("navigation")[0], ...performance.getEntriesByType("resource")];
      return ["encodedBodySize", "decodedBodySize"].map((size) => all.reduce((sum, one) => sum + one[size], 0)); })()`,
  );
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(400_000);
  // Assets come compressed.
  expect(bytes).toBeLessThan(plain / 2);
  expect(inject("web")).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});
