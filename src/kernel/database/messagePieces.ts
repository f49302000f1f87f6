import { createRequire } from "node:module";

/** A statement with its parameters is 2 to 16 kB. */
const pieceBytes = 16_384;

/** The driver's own copy of the part that sends. */
const ofDriver = createRequire(createRequire(import.meta.url).resolve("neo4j-driver"));
export const { Chunker } = ofDriver("neo4j-driver-bolt-connection/lib/channel/chunking.js");

/**
 * Makes the driver send a statement in one piece. It cuts what it sends into pieces of 1,400 bytes, has no option for
 * it (6.3), and each piece is a call to the system that wakes the database: for statements of 7 to 12 kB a tenth of a
 * round trip, at both ends.
 */
export function sendInOnePiece(): void {
  Object.defineProperty(Chunker.prototype, "_bufferSize", { configurable: true, get: () => pieceBytes, set: () => {} });
}
