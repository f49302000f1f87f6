import { expect, test } from "vitest";
import { Chunker, sendInOnePiece } from "../../../src/kernel/database/messagePieces.js";

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
