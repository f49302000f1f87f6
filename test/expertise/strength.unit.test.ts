import { expect, test } from "vitest";
import { expertiseDefaults } from "../../src/modules/expertise/constants.js";
import type { Evidence } from "../../src/modules/expertise/evidence.js";
import { strengths } from "../../src/modules/expertise/strength.js";
import { strengthsOfAll } from "../../src/modules/expertise/strengthsOfAll.js";
import { TopicTree } from "../../src/modules/expertise/topicTree.js";

/** top ← mid ← low, and low is also directly part of wide; wide is part of top. */
const tree = new TopicTree([
  { narrower: "low", broader: "mid" },
  { narrower: "mid", broader: "top" },
  { narrower: "low", broader: "wide" },
  { narrower: "wide", broader: "top" },
]);
const day = "2026-06-30";
/** One half-life, and two, before the day. */
const [once, twice] = ["2024-06-30", "2022-07-01"];
const skill = (topic: string, level: number, more: object = {}): Evidence => ({
  kind: "SKILL",
  manager: "m",
  ref: `skl-${topic}`,
  topics: [topic],
  level,
  isSelf: false,
  on: day,
  until: null,
  ...more,
});
const item = (ref: string, topics: string[], more: object = {}): Evidence => ({
  kind: "ITEM",
  manager: "m",
  ref,
  topics,
  isEndorsed: false,
  on: day,
  until: null,
  ...more,
});
const advice = (times: number, on: string | null = day): Evidence => ({
  kind: "ADVICE",
  manager: "m",
  ref: "low",
  topics: ["low"],
  times,
  on,
});
const mentorship = (topics: string[], on: string | null = day): Evidence => ({
  kind: "MENTORSHIP",
  manager: "m",
  ref: "mtp",
  topics,
  on,
});

/** E of the manager m for a topic. */
function sum(evidence: Evidence[], topic: string, on = day): number {
  const found = strengths(evidence, tree, on, expertiseDefaults).get("m")?.get(topic);
  return found ? found.contributions.reduce((total, { adds }) => total + adds, 0) : 0;
}

test("a confirmed skill counts its level, one on one's own word half, and either halves in a half-life", () => {
  expect(sum([skill("low", 4)], "low")).toBe(4);
  expect(sum([skill("low", 4, { isSelf: true })], "low")).toBe(2);
  expect(sum([skill("low", 4, { on: once })], "low")).toBe(2);
  expect(sum([skill("low", 4, { on: twice })], "low")).toBe(1);
  expect(sum([skill("low", 4, { on: null })], "low")).toBe(2);
  expect(sum([skill("low", 4, { until: day })], "low")).toBe(0);
});

test("level 3 confirmed stays knowledge for 14 months and no longer", () => {
  const of = (on: string) =>
    strengths([skill("low", 3, { on })], tree, day, expertiseDefaults)
      .get("m")!
      .get("low")!.strength;
  expect(of(day)).toBe(0.5);
  expect(of("2025-04-30")).toBeGreaterThan(0.4);
  expect(of("2025-04-01")).toBeLessThan(0.4);
});

test("an item counts a half, and another half when somebody endorsed it, until it is withdrawn", () => {
  expect(sum([item("a", ["low"])], "low")).toBe(0.5);
  expect(sum([item("a", ["low"], { isEndorsed: true }), item("b", ["low"], { on: once })], "low")).toBe(1.25);
  expect(sum([item("a", ["low"], { until: "2026-06-30" })], "low")).toBe(0);
  expect(sum([item("a", ["low"], { until: "2026-07-01" })], "low")).toBe(0.5);
});

test("advice counts up to five times, a completed mentorship once", () => {
  expect(sum([advice(3)], "low")).toBeCloseTo(1.2, 12);
  expect(sum([advice(50)], "low")).toBe(2);
  expect(sum([advice(50, once)], "low")).toBe(1);
  expect(sum([mentorship(["low"])], "low")).toBe(1);
  expect(sum([mentorship(["low"], null)], "low")).toBe(0.5);
});

test("a broader topic counts each piece once at its shortest distance, and of skills only what adds most", () => {
  expect(sum([item("a", ["low"], { isEndorsed: true })], "top")).toBe(0.25);
  expect(sum([item("a", ["low", "mid"], { isEndorsed: true })], "top")).toBe(0.5);
  expect(sum([item("a", ["low", "mid"], { isEndorsed: true })], "low")).toBe(1);
  expect(sum([skill("low", 5), skill("mid", 2), skill("wide", 1)], "top")).toBe(1.25);
  expect(sum([skill("low", 5), skill("mid", 3), skill("wide", 1)], "top")).toBe(1.5);
  expect(sum([skill("low", 5), skill("mid", 3)], "wide")).toBe(2.5);
  expect(sum([skill("top", 5)], "low")).toBe(0);
});

test("S is E over E plus k, with the evidence named, the largest first", () => {
  const all = [
    skill("low", 2, { isSelf: true, on: once }),
    item("a", ["low"], { isEndorsed: true }),
    advice(5),
    mentorship(["mid"]),
  ];
  const found = strengths(all, tree, day, expertiseDefaults).get("m")!;
  expect(found.get("low")!.strength).toBeCloseTo(3.5 / 6.5, 12);
  expect(
    found
      .get("low")!
      .contributions.map(({ evidence, steps, topic, weight, quality, ageDays, adds }) => [
        evidence.kind,
        topic,
        steps,
        weight,
        quality,
        ageDays,
        adds,
      ]),
  ).toEqual([
    ["ADVICE", "low", 0, 2, 1, 0, 2],
    ["ITEM", "low", 0, 1, 1, 0, 1],
    ["SKILL", "low", 0, 2, 0.5, 730, 0.5],
  ]);
  expect(found.get("mid")!.strength).toBeCloseTo(2.75 / 5.75, 12);
  expect([...found.keys()].sort()).toEqual(["low", "mid", "top", "wide"]);
});

test("only the topics that are wanted, and nobody without evidence", () => {
  const found = strengths(
    [skill("low", 3), skill("low", 2, { manager: "other", until: "2020-01-01" })],
    tree,
    day,
    expertiseDefaults,
    new Set(["top"]),
  );
  expect([...found.keys()]).toEqual(["m"]);
  expect([...found.get("m")!.keys()]).toEqual(["top"]);
});

test("of a whole institution the same is worked out, and others are answered meanwhile", async () => {
  const people = Array.from({ length: 100 }, (_, n) => `m${n}`);
  const evidence = people.flatMap((manager) =>
    Array.from({ length: 100 }, (_, n) => item(`itm-${n}`, [["low", "mid", "wide"][n % 3]!], { manager })),
  );
  let answered = 0;
  let isOver = false;
  const answer = () => {
    answered++;
    if (!isOver) setImmediate(answer);
  };
  setImmediate(answer);
  const found = await strengthsOfAll(evidence, tree, day, expertiseDefaults);
  isOver = true;
  expect(answered).toBeGreaterThan(1);
  const told = (all: typeof found) =>
    Array.from(all, ([manager, byTopic]) => [manager, Array.from(byTopic, ([topic, one]) => [topic, one.strength])]);
  expect(told(found)).toEqual(told(strengths(evidence, tree, day, expertiseDefaults)));
});
