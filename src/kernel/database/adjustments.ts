/**
 * All that is done to private parts of the driver and of Node. Each says what it gains; none changes an answer. They
 * are left out with ADJUSTMENTS=off, and where a version is installed that was not tried: the program is slower then,
 * and nothing else. Options of V8 stand in `npm start` (docs/adr/0015-collector-options.md).
 */
import { createRequire } from "node:module";

/** The driver's own copy of the parts below. */
const ofDriver = createRequire(createRequire(import.meta.url).resolve("neo4j-driver"));

/** Versions with which they were tried. */
const tried = { driver: /^6\.3\./, node: /^(?:20|22|24)\./ };
const installed = { driver: String(ofDriver("neo4j-driver/package.json").version), node: process.versions.node };
// From the environment itself: threads and commands that open a database take no settings.
const isOn = process.env.ADJUSTMENTS !== "off";

/** Why an adjustment of one of them is left out; undefined where it is made. */
const whyNot = (of: keyof typeof tried): string | undefined => {
  if (!isOn) return "ADJUSTMENTS=off";
  return tried[of].test(installed[of]) ? undefined : `version ${installed[of]} was not tried`;
};
const reasons = { driver: whyNot("driver"), node: whyNot("node") };

/** What is left out, and why; empty when all is as it was measured. */
export const leftOut: readonly string[] = Object.entries(reasons).flatMap(([of, why]) =>
  why ? [`${of}: ${why}`] : [],
);

/** A statement with its parameters is 2 to 16 kB. */
const pieceBytes = 16_384;

export const { Chunker } = ofDriver("neo4j-driver-bolt-connection/lib/channel/chunking.js");

/**
 * Has the driver send a statement in one piece. It cuts what it sends into pieces of 1,400 bytes, has no option for it,
 * and each piece is a call to the system that wakes the database. Gains a tenth of a round trip for statements of 7 to
 * 12 kB, at both ends.
 */
export function sendInOnePiece(): void {
  if (reasons.driver) return;
  Object.defineProperty(Chunker.prototype, "_bufferSize", { configurable: true, get: () => pieceBytes, set: () => {} });
}

/**
 * Runs `work` with stack traces off. The driver captures one of every statement, in case that it fails, and all that it
 * shows are the lines of `Database`. Gains 45 µs for each statement: more than what GraphQL costs of a small answer.
 */
export function withoutStack<T>(work: () => T): T {
  if (reasons.node) return work();
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
