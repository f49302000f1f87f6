import { expect, test } from "vitest";
import { Round } from "../../src/kernel/round.js";

const filled = (...all: readonly string[]) => {
  const round = new Round<string>();
  for (const one of all) round.add(one[0]!, one);
  return round;
};

function takenFrom(round: Round<string>, may?: (owner: string, one: string) => boolean): string[] {
  const taken: string[] = [];
  for (let next = round.next(may); next; next = round.next(may)) taken.push(next.one);
  return taken;
}

test("round the owners, of one owner in the order in which they came", () => {
  const round = filled("a1", "a2", "a3", "b1", "c1", "b2");
  expect(round.size).toBe(6);
  expect(takenFrom(round)).toEqual(["a1", "b1", "c1", "a2", "b2", "a3"]);
  expect(round.size).toBe(0);
});

test("an owner who comes later begins at the end, and not before those who wait", () => {
  const round = filled("a1", "a2", "b1");
  expect(round.next()?.one).toBe("a1");
  round.add("c", "c1");
  expect(takenFrom(round)).toEqual(["b1", "a2", "c1"]);
});

test("what may not be taken keeps its place, and holds nobody up", () => {
  const round = filled("a1", "b1", "a2", "c1");
  expect(takenFrom(round, (owner) => owner !== "a")).toEqual(["b1", "c1"]);
  expect(takenFrom(round, (_, one) => one !== "a2")).toEqual(["a1"]);
  expect(round.size).toBe(1);
  expect(takenFrom(round)).toEqual(["a2"]);
});

test("what is removed is not taken; what is not there is not removed", () => {
  const round = filled("a1", "a2", "b1");
  round.remove("a", "a1");
  round.remove("a", "b1");
  round.remove("x", "x1");
  round.remove("b", "b1");
  expect(round.size).toBe(1);
  expect(takenFrom(round)).toEqual(["a2"]);
});
