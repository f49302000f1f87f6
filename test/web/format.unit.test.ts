import { expect, test } from "vitest";
import { formatOf } from "../../web/src/ui/format.js";

const zh = formatOf("zh", "Asia/Shanghai");
const en = formatOf("en", "Asia/Shanghai");

test("a day stays what it is; an instant has the day and the time of the bank", () => {
  expect([zh.day("2026-11-30"), en.day("2026-11-30")]).toEqual(["2026年11月30日", "30 Nov 2026"]);
  // 17:00 in London is the next day in Shanghai.
  expect([zh.day("2026-11-29T17:00:00Z"), en.day("2026-11-29T17:00:00Z")]).toEqual(["2026年11月30日", "30 Nov 2026"]);
  expect(en.instant("2026-11-29T17:05:00Z")).toBe("30 Nov 2026, 01:05");
});

test("amounts are grouped, with the digits of their currency, and without the cents of large ones", () => {
  const cny = (amountMinor: number) => ({ amountMinor, currency: "CNY" });
  expect([zh.money(cny(123_456_789)), zh.money(cny(12_345)), zh.money(cny(0))]).toEqual([
    "¥1,234,568",
    "¥123.45",
    "¥0",
  ]);
  expect(zh.money({ amountMinor: 1500, currency: "JPY" })).toBe("JP¥1,500");
  expect([zh.money(cny(3_182_000_000), "short"), en.money(cny(3_182_000_000), "short")]).toEqual([
    "¥3180万",
    "CN¥31.8m",
  ]);
});

test("figures are grouped, shares have no space, and what is unknown is no figure", () => {
  expect([en.number(1759), en.number(4.25, 1), en.number(null), en.percent(null)]).toEqual(["1,759", "4.3", "–", "–"]);
  expect([zh.percent(0.0874), en.percent(1)]).toEqual(["8.7%", "100%"]);
  expect([zh.span(3.52, "year", 1), en.span(1, "minute"), en.span(45, "minute")]).toEqual([
    "3.5年",
    "1 minute",
    "45 minutes",
  ]);
});
