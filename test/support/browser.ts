import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContext, type Locator, type Page, chromium as playwright } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { readConfig } from "../../src/config.js";
import { DemoMark } from "../../src/kernel/access/demoMark.js";
import { Role } from "../../src/kernel/access/role.js";
import { signToken } from "../../src/kernel/access/token.js";
import { Database } from "../../src/kernel/database/database.js";
import type { DemoPersona } from "../../src/operations/demo/demoTokens.js";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export type PersonaRole = "MANAGER" | "EMPLOYEE" | "BRANCH_HEAD" | "HR" | "ANALYST" | "COMPLIANCE" | "ADMIN";

export interface OpenOptions {
  readonly role?: PersonaRole;
  /** A client manager who is no persona, mgr-…; instead of a role. */
  readonly manager?: string;
  readonly width?: number;
  readonly language?: "en" | "zh";
  readonly theme?: "light" | "dark";
  /** Another program than the project's own. */
  readonly web?: string;
  /** Faults that the test brings about: they are not held against the page. */
  readonly expectFaults?: boolean;
}

export interface TestBrowser {
  /** A page of a fresh browser profile, signed in. */
  open(path: string, options?: OpenOptions): Promise<Page>;
  personas(web?: string): Promise<readonly DemoPersona[]>;
  tokenOf(role: PersonaRole): Promise<string>;
  /** Asks the API beside the browser, as a persona or as a client manager. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query.
  ask(who: PersonaRole | { manager: string }, query: string): Promise<any>;
}

/**
 * A browser for a test file. Every page of it fails its test when it throws, breaks its policy, or asks anyone but this
 * machine.
 */
export function testBrowser(): TestBrowser {
  let browser: Browser;
  const contexts = new Set<BrowserContext>();
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await playwright.launch({
      executablePath: await chromium.executablePath(),
      args: [
        "--no-sandbox",
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--ignore-gpu-blocklist",
      ],
    });
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts.clear();
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());
  const personas = async (web = inject("web")): Promise<readonly DemoPersona[]> =>
    (await (await fetch(`${web}/demo/personas.json`)).json()) as readonly DemoPersona[];
  const demo = new Database(inject("database"));
  afterAll(() => demo.close());
  // One of the demo's, since what others change ends it.
  const managerToken = async (id: string) => {
    const secret = await new DemoMark(demo).secret();
    return signToken(readConfig({}), secret!, { id, roles: [Role.MANAGER], isDemo: true }, 1);
  };
  const tokenOf = async (role: PersonaRole) => (await personas()).find((persona) => persona.role === role)!.token;
  return {
    personas,
    tokenOf,
    async open(path, options = {}) {
      const {
        role,
        manager,
        width = 1280,
        language = "en",
        theme = "light",
        web = inject("web"),
        expectFaults,
      } = options;
      const context = await browser.newContext({
        viewport: { width, height: width < 500 ? 844 : 800 },
        colorScheme: theme,
        acceptDownloads: true,
      });
      contexts.add(context);
      const page = await context.newPage();
      page.setDefaultTimeout(50_000);
      const token = manager
        ? await managerToken(manager)
        : role && (await personas(web)).find((persona) => persona.role === role)!.token;
      const keep = `localStorage.setItem("knowledge-network.language", ${JSON.stringify(language)});
        if (${JSON.stringify(Boolean(token))} && !sessionStorage.getItem("test.entered")) {
          sessionStorage.setItem("test.entered", "yes");
          sessionStorage.setItem("knowledge-network.token", ${JSON.stringify(token ?? "")});
        }`;
      await context.addInitScript({ content: keep });
      page.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith("http") && hostname !== "127.0.0.1") faults.push(`asked ${hostname}`);
        if (token && request.url().includes(token)) faults.push("a token in an address");
      });
      if (!expectFaults) {
        page.on("pageerror", (error) => faults.push(error.message));
        page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
      }
      await page.goto(web + path);
      return page;
    },
    async ask(who, query) {
      const token = typeof who === "string" ? await tokenOf(who) : await managerToken(who.manager);
      const response = await fetch(`${inject("web")}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
      expect(errors).toBeUndefined();
      return data;
    },
  };
}

/**
 * Resolves when nothing was added to the page or taken from it for half a second: axe stumbles over what goes while it
 * looks.
 */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => {
    let quiet = setTimeout(resolve, 500);
    new MutationObserver(() => { clearTimeout(quiet); quiet = setTimeout(resolve, 500); }).observe(document, { subtree: true, childList: true });
    setTimeout(resolve, 10000);
  })`);

/** What a page does against WCAG 2.2 AA, by axe's rules but those left out. */
export async function againstWcag(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  }>(`axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })`);
  const against = found.violations.filter(({ id }) => !without.includes(id));
  return against.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}: ${failureSummary}`),
  );
}

/** Chooses in a field of options, by what an option begins with or its place: by mouse, as people do. */
export async function choose(within: Page | Locator, label: string, option: string | RegExp | number): Promise<void> {
  const field = within
    .getByRole("combobox", { name: label, exact: true })
    .or(within.getByRole("button", { name: new RegExp(`${label}$`) }));
  await field.first().click();
  const options = fieldOptions(within);
  await (typeof option === "number" ? options.nth(option) : options.filter({ hasText: option }).first()).click();
  await options.first().waitFor({ state: "detached" });
}

/** The options of the field that is open. */
export const fieldOptions = (within: Page | Locator): Locator =>
  ("page" in within ? within.page() : within).locator(".popover").getByRole("option");

/** By how many pixels a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
