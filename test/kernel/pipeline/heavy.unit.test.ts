import { expect, test } from "vitest";
import type { Context } from "../../../src/kernel/context.js";
import { own } from "../../../src/kernel/owner.js";
import { heavyTurns } from "../../../src/kernel/pipeline/heavy.js";

/** A request of this viewer. */
function requestOf(viewer: string, controller = new AbortController()): Context {
  own(controller.signal, viewer);
  return { signal: controller.signal } as Context;
}

test("two heavy works of a viewer at once, whichever requests they are of; another viewer's begins at once", async () => {
  const inTurn = heavyTurns();
  const begun: string[] = [];
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const work = (name: string) => () => {
    begun.push(name);
    return ended;
  };
  const all = [
    ...["a1", "a2", "a3", "a4"].map((name) => inTurn(requestOf("a"), work(name))),
    inTurn(requestOf("b"), work("b1")),
  ];
  await expect.poll(() => begun).toEqual(["a1", "a2", "b1"]);
  end();
  await Promise.all(all);
  expect(begun).toEqual(["a1", "a2", "b1", "a3", "a4"]);
});

test("whose turn does not come in time is told to ask for less at once; what fails in its turn fails as it does", async () => {
  const inTurn = heavyTurns();
  const forever = () => new Promise<void>(() => {});
  for (let n = 0; n < 2; n++) void inTurn(requestOf("a"), forever);
  const late = new AbortController();
  const waiting = inTurn(requestOf("a", late), forever);
  late.abort(new DOMException("The request took too long.", "TimeoutError"));
  await expect(waiting).rejects.toMatchObject({
    message: expect.stringContaining("Too many expensive requests: only 2 per person run at once."),
    extensions: { code: "DEADLINE_EXCEEDED", http: { status: 503 } },
  });
  const gone = new AbortController();
  const left = inTurn(requestOf("a", gone), forever);
  gone.abort(new DOMException("The request is over.", "AbortError"));
  await expect(left).rejects.toThrow("The request is over.");
  await expect(inTurn(requestOf("b"), () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});
