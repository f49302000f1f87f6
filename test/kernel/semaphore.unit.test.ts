import { expect, test } from "vitest";
import { Semaphore } from "../../src/kernel/semaphore.js";

/** Work that ends when told to. */
function work() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, run: () => ended };
}

test("so many at once, then in the order they came", async () => {
  const turns = new Semaphore(1);
  const first = work();
  const done: string[] = [];
  const all = [
    turns.run(first.run).then(() => done.push("first")),
    turns.run(async () => done.push("second")),
    turns.run(async () => done.push("third")),
  ];
  await Promise.resolve();
  expect({ done: [...done], waiting: turns.waiting }).toEqual({ done: [], waiting: 2 });
  first.end();
  await Promise.all(all);
  expect({ done, waiting: turns.waiting }).toEqual({ done: ["first", "second", "third"], waiting: 0 });
});

test("who gives up leaves the line at once, is told why, and never begins; the others keep their turns", async () => {
  const turns = new Semaphore(1);
  const first = work();
  const holder = turns.run(first.run);
  const gone = new AbortController();
  let began = false;
  const impatient = turns.run(async () => {
    began = true;
  }, gone.signal);
  const next = turns.run(async () => "next");
  gone.abort(new Error("deadline"));
  await expect(impatient).rejects.toThrow("deadline");
  expect(turns.waiting).toBe(1);
  first.end();
  await holder;
  expect(await next).toBe("next");
  expect(began).toBe(false);
  await expect(turns.run(async () => "late", gone.signal)).rejects.toThrow("deadline");
  expect(await turns.run(async () => "free")).toBe("free");
});

test("work that fails gives its turn on", async () => {
  const turns = new Semaphore(1);
  await expect(turns.run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await turns.run(async () => "free")).toBe("free");
});

test("the line goes round the owners, whoever asked for how much before", async () => {
  const turns = new Semaphore(1);
  const first = work();
  const done: string[] = [];
  const all = [turns.run(first.run, undefined, "greedy")];
  for (const [owner, name] of [
    ["greedy", "g1"],
    ["greedy", "g2"],
    ["greedy", "g3"],
    ["modest", "m1"],
    ["other", "o1"],
    ["modest", "m2"],
  ] as const)
    all.push(turns.run(async () => void done.push(name), undefined, owner));
  first.end();
  await Promise.all(all);
  expect(done).toEqual(["g1", "m1", "o1", "g2", "m2", "g3"]);
});

test("one owner has so many at once and no more, though there is room; others have theirs", async () => {
  const turns = new Semaphore(4, 2);
  const works = Array.from({ length: 5 }, work);
  const begun: string[] = [];
  const run = (at: number, owner: string) =>
    turns.run(
      () => {
        begun.push(`${owner}${at}`);
        return works[at]!.run();
      },
      undefined,
      owner,
    );
  const all = [run(0, "a"), run(1, "a"), run(2, "a"), run(3, "b"), run(4, "a")];
  await Promise.resolve();
  expect({ begun: [...begun], waiting: turns.waiting }).toEqual({ begun: ["a0", "a1", "b3"], waiting: 2 });
  works[0]!.end();
  await expect.poll(() => begun).toEqual(["a0", "a1", "b3", "a2"]);
  for (const { end } of works) end();
  await Promise.all(all);
  expect({ begun, waiting: turns.waiting }).toEqual({ begun: ["a0", "a1", "b3", "a2", "a4"], waiting: 0 });
});

test("who is behind someone that may have no more is not held up", async () => {
  const turns = new Semaphore(2, 1);
  const [first, second] = [work(), work()];
  const all = [turns.run(first.run, undefined, "a"), turns.run(second.run, undefined, "b")];
  const done: string[] = [];
  all.push(turns.run(async () => void done.push("a"), undefined, "a"));
  all.push(turns.run(async () => void done.push("c"), undefined, "c"));
  second.end();
  await all[1];
  await all[3];
  expect(done).toEqual(["c"]);
  first.end();
  await Promise.all(all);
  expect(done).toEqual(["c", "a"]);
});
