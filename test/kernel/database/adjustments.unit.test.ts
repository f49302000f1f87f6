import { expect, onTestFinished, test, vi } from "vitest";
import { Chunker, leftOut, sendInOnePiece, withoutStack } from "../../../src/kernel/database/adjustments.js";

/** How many pieces the driver sends a message of so many bytes in. */
function piecesOf(bytes: number): number {
  let pieces = 0;
  const chunker = new Chunker({ write: () => void pieces++ });
  for (let sent = 0; sent < bytes; sent++) chunker.writeUInt8(0);
  chunker.messageBoundary();
  chunker.flush();
  return pieces;
}

test("the driver sends a statement of 12 kB in one piece, and what is longer in as many as it takes", () => {
  sendInOnePiece();
  expect([12_000, 40_000].map(piecesOf)).toEqual([1, 3]);
});

test("an error inside has no stack, and one after it has", () => {
  const stackOf = () => new Error("fault").stack?.includes("\n    at ");
  expect([withoutStack(stackOf), stackOf()]).toEqual([false, true]);
});

test("they were tried with the versions that are installed: after an upgrade, measure them again", () => {
  expect(leftOut).toEqual([]);
});

test("ADJUSTMENTS=off leaves all of them out", async () => {
  onTestFinished(() => {
    vi.unstubAllEnvs();
    sendInOnePiece();
  });
  Reflect.deleteProperty(Chunker.prototype, "_bufferSize");
  vi.stubEnv("ADJUSTMENTS", "off");
  vi.resetModules();
  const off = await import("../../../src/kernel/database/adjustments.js");
  off.sendInOnePiece();
  const limit = Error.stackTraceLimit;
  expect([off.leftOut.length, off.withoutStack(() => Error.stackTraceLimit), piecesOf(12_000)]).toEqual([2, limit, 9]);
});
