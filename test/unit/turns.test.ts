import { expect, test } from "vitest";
import { Turns } from "../../src/turns.js";

/** Work that ends when told to. */
function work() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, run: () => ended };
}

test("so many at once, then in the order they came", async () => {
  const turns = new Turns(1);
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
  const turns = new Turns(1);
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
  const turns = new Turns(1);
  await expect(turns.run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await turns.run(async () => "free")).toBe("free");
});
