import { expect, test } from "vitest";
import { constantsOf, defaultConstants } from "../../src/constants.js";
import { readConfig } from "../../src/kernel/config.js";

const given = (environment: Record<string, string>) => constantsOf(readConfig(environment));

test("what an institution sets takes the place of the defaults", () => {
  expect(given({})).toEqual(defaultConstants);
  const { expertise, capital } = given({
    EXPERTISE_HALF_LIFE_DAYS: "365",
    EXPERTISE_KNOWS_FROM: "0.5",
    CLIENT_LIMIT: "80",
    MARGIN_RATES: '{"DEPOSIT": 0.012}',
    RETENTION_RATE: "0.9",
  });
  expect(expertise).toEqual({ ...defaultConstants.expertise, halfLifeDays: 365, knowsFrom: 0.5 });
  const lifetime = { margins: { DEPOSIT: 0.012 }, retention: 0.9, discount: 0.1 };
  expect(capital).toEqual({ ...defaultConstants.capital, clientLimit: 80, lifetime });
});

test("rates that make no sense are refused at start, by name", () => {
  expect(() => given({ MARGIN_RATES: "1%" })).toThrow(/MARGIN_RATES/);
  expect(() => given({ MARGIN_RATES: '{"DEPOSIT": 2}' })).toThrow(/MARGIN_RATES/);
  expect(() => given({ MARGIN_RATES: '{"DEPOSIT": 0.01}' })).toThrow(/RETENTION_RATE/);
  expect(() => given({ MARGIN_RATES: "{}", RETENTION_RATE: "1", DISCOUNT_RATE: "0" })).toThrow(/RETENTION_RATE/);
});
