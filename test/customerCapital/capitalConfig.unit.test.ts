import { expect, test } from "vitest";
import { readConfig } from "../../src/config.js";
import { capitalDefaults } from "../../src/modules/customerCapital/constants.js";
import { capitalSettings } from "../../src/modules/customerCapital/settings.js";
import { expertiseDefaults } from "../../src/modules/expertise/constants.js";
import { expertiseSettings } from "../../src/modules/expertise/settings.js";

const given = (environment: Record<string, string>) => {
  const { constants } = readConfig(environment);
  return { expertise: constants.of(expertiseSettings), capital: constants.of(capitalSettings) };
};

test("what an institution sets takes the place of the defaults", () => {
  expect(given({})).toEqual({ expertise: expertiseDefaults, capital: capitalDefaults });
  const { expertise, capital } = given({
    EXPERTISE_HALF_LIFE_DAYS: "365",
    EXPERTISE_KNOWS_FROM: "0.5",
    CLIENT_LIMIT: "80",
    MARGIN_RATES: '{"DEPOSIT": 0.012}',
    RETENTION_RATE: "0.9",
  });
  expect(expertise).toEqual({ ...expertiseDefaults, halfLifeDays: 365, knowsFrom: 0.5 });
  const lifetime = { margins: { DEPOSIT: 0.012 }, retention: 0.9, discount: 0.1 };
  expect(capital).toEqual({ ...capitalDefaults, clientLimit: 80, lifetime });
});

test("rates that make no sense are refused at start, by name", () => {
  expect(() => given({ MARGIN_RATES: "1%" })).toThrow(/MARGIN_RATES/);
  expect(() => given({ MARGIN_RATES: '{"DEPOSIT": 2}' })).toThrow(/MARGIN_RATES/);
  expect(() => given({ MARGIN_RATES: '{"DEPOSIT": 0.01}' })).toThrow(/RETENTION_RATE/);
  expect(() => given({ MARGIN_RATES: "{}", RETENTION_RATE: "1", DISCOUNT_RATE: "0" })).toThrow(/RETENTION_RATE/);
});

test("settings that no index lists give nothing", () => {
  expect(() => readConfig({}).constants.of({ shape: {}, givenBy: () => 1 })).toThrow(/in no module's index/);
});
