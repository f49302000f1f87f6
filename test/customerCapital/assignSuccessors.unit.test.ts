import { expect, test } from "vitest";
import { assignSuccessors } from "../../src/modules/customerCapital/assignSuccessors.js";

/** The most clients, and of as many the largest total in millionths, by trying all. */
function best(clients: number, room: readonly number[], score: readonly number[]): [number, number] {
  const left = [...room];
  const go = (client: number): [number, number] => {
    if (client === clients) return [0, 0];
    let found = go(client + 1);
    for (let to = 0; to < left.length; to++) {
      if (left[to]! < 1) continue;
      left[to]!--;
      const [count, total] = go(client + 1);
      left[to]!++;
      const own: [number, number] = [count + 1, total + Math.round(score[client * left.length + to]! * 1e6)];
      if (own[0] > found[0] || (own[0] === found[0] && own[1] > found[1])) found = own;
    }
    return found;
  };
  return go(0);
}

test("as good as trying all, and proved, on 300 small cases", () => {
  let state = 7;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  for (let n = 0; n < 300; n++) {
    const clients = next(6);
    const room = Array.from({ length: next(4) }, () => next(4));
    const score = Array.from({ length: clients * room.length }, () => next(11) / 10);
    const { successor, total, isProvenBest } = assignSuccessors(clients, room, score);
    const [count, sum] = best(clients, room, score);
    expect(successor.filter((to) => to >= 0)).toHaveLength(count);
    expect(Math.round(total * 1e6)).toBe(sum);
    expect(isProvenBest).toBe(true);
    for (const [to, places] of room.entries())
      expect(successor.filter((one) => one === to).length).toBeLessThanOrEqual(places);
  }
});

test("nobody to hand over, nobody to take", () => {
  expect(assignSuccessors(0, [3], [])).toEqual({ successor: [], total: 0, isProvenBest: true });
  expect(assignSuccessors(2, [], [])).toEqual({ successor: [-1, -1], total: 0, isProvenBest: true });
});
