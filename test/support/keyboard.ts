import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What has the focus: its accessible name, and whether one sees that it has it. */
const focused = `(() => {
  const element = document.activeElement;
  // A field is drawn as a box around its input and its buttons: the box shows the focus.
  const drawn = [element, element.matches("input") && element.closest(".boxed")].filter(Boolean);
  const name = element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? element.innerText ?? "";
  return { name, isBody: element === document.body, isSeen: drawn.some((one) => getComputedStyle(one).outlineStyle !== "none") };
})()`;

export interface Keyboard {
  press(key: string, times?: number): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes on by Tab until what has this name has the focus. */
  tabTo(name: RegExp): Promise<void>;
  /** Resolves when something has the focus again, and not only the page: a keyboard goes on from there. */
  isSomewhere(): Promise<void>;
}

/** Works a page with keys alone. */
export function keyboardOf(page: Page): Keyboard {
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key);
  };
  return {
    press,
    type: (text) => page.keyboard.type(text),
    async tabTo(name) {
      for (let step = 0; step < 80; step++) {
        await press("Tab");
        const now = await page.evaluate<{ name: string; isBody: boolean; isSeen: boolean }>(focused);
        if (!name.test(now.name) || now.isBody) continue;
        if (!now.isSeen) throw new Error(`One does not see that ${now.name} has the focus`);
        return;
      }
      throw new Error(`Tab does not lead to ${name}`);
    },
    async isSomewhere() {
      await expect.poll(() => page.evaluate("document.activeElement !== document.body"), { timeout: 5000 }).toBe(true);
    },
  };
}
