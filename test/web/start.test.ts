import { expect, inject, test } from "vitest";
import { testBrowser } from "../support/browser.js";

const browser = testBrowser();

test("a persona is chosen, told who they are, and offered what their role may open", async () => {
  const page = await browser.open("/");
  await page.getByRole("button", { name: /^Analyst/ }).click();
  await page.getByText("You are").waitFor();
  await page.locator(".you .large", { hasText: "Daniel Tan" }).waitFor();
  expect(await page.getByRole("navigation", { name: "Pages" }).getByRole("link").allInnerTexts()).toEqual([
    "Home",
    "Customer capital",
    "People",
    "Explore",
    "GraphQL",
  ]);
  await page.getByRole("button", { name: /^Daniel Tan/ }).click();
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
  expect(await page.getByRole("navigation", { name: "Pages" }).getByRole("link").allInnerTexts()).toEqual([
    "Home",
    "GraphQL",
  ]);
  // A page that is for others says so, and leads home.
  await page.goto(`${inject("web")}/capital`);
  await page.getByRole("heading", { name: "This page is not for your role" }).waitFor();
  await page.getByText("You are signed in as: Administrator.").waitFor();
  expect(await page.title()).toBe("Customer capital · Knowledge network");
  await page.getByRole("link", { name: "To the home page" }).click();
  await page.locator(".you .large", { hasText: "何伟" }).waitFor();
});

test("an address without a page says so, in the reader's language, under the same policy", async () => {
  const page = await browser.open("/", { role: "ANALYST", language: "zh", expectFaults: true });
  const response = await page.goto(`${inject("web")}/nonsense`);
  expect(response!.status()).toBe(404);
  expect(response!.headers()["content-security-policy"]).toContain("default-src 'none'");
  await page.getByRole("heading", { name: "页面不存在" }).waitFor();
  expect(await page.title()).toBe("页面不存在 · 知识网络");
  await page.getByRole("link", { name: "返回首页" }).click();
  await page.locator(".you .large", { hasText: "Daniel Tan" }).waitFor();
});

test("a sign-in that has expired is told in the reader's language, and what was typed is there after the next", async () => {
  const page = await browser.open("/mentoring", { role: "MANAGER", language: "zh", expectFaults: true });
  await page.getByRole("button", { name: "记录一次带教" }).first().click();
  await page.getByLabel(/^备注/).fill("年度回顾的演练");
  // A token of the same person whose time is over.
  const over = await page.evaluate(
    `(() => { const [head, body, signature] = sessionStorage.getItem("knowledge-network.token").split(".");
      const claims = { ...JSON.parse(atob(body.replace(/-/g, "+").replace(/_/g, "/"))), exp: 1 };
      const token = [head, btoa(JSON.stringify(claims)).replace(/\\+/g, "-").replace(/\\//g, "_").replace(/=+$/, ""), signature].join(".");
      const mine = sessionStorage.getItem("knowledge-network.token");
      sessionStorage.setItem("knowledge-network.token", token);
      return mine; })()`,
  );
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await page.getByRole("alert").filter({ hasText: "登录已过期，请重新登录。" }).waitFor();
  await page.getByLabel("访问令牌", { exact: true }).fill(over as string);
  await page.getByRole("button", { name: "进入" }).click();
  expect(page.url()).toBe(`${inject("web")}/mentoring`);
  await page.getByRole("button", { name: "记录一次带教" }).first().click();
  expect(await page.getByLabel(/^备注/).inputValue()).toBe("年度回顾的演练");
  await page.getByText("草稿已保留。").waitFor();
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
