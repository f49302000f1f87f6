import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { OperatorError } from "../../kernel/operatorError.js";
import type { Line, Totals } from "./tally.js";

export const format = "knowledge-network backup 1";

/** The first line of a backup. */
export interface Head {
  readonly format: typeof format;
  /** ISO instant. */
  readonly madeAt: string;
  /** Files of the migrations that the database had, with the checksums of their text. */
  readonly migrations: readonly (readonly [name: string, checksum: string])[];
}

/** The last line: what came before it. */
export interface Tail {
  readonly totals: Totals;
  /** Nothing was committed while it was made: it is the graph at one moment. */
  readonly isExact: boolean;
  /** Relationships left out, because their ends were created while it was made. */
  readonly leftOut: number;
  readonly endedAt: string;
  /** SHA-256 of all lines before this one, in hexadecimal. */
  readonly sha256: string;
  /** Proves that a program with our IDENTITY_KEYS made it. A backup of an earlier version has none. */
  readonly tag?: string;
}

/** What the tag is made from: by the checksum all lines, and all that the last one says. */
export const tagTextOf = ({ totals, isExact, leftOut, endedAt, sha256 }: Tail): string =>
  JSON.stringify([sha256, totals, isExact, leftOut, endedAt]);

/**
 * Reads a backup: its head first, then `onLine` for each node and relationship, then its tail. Throws OperatorError
 * when it is not whole.
 */
export async function readBackup(
  file: string,
  onLine: (line: Line, head: Head) => Promise<void> | void,
): Promise<{ head: Head; tail: Tail }> {
  const damaged = (why: string, cause?: unknown) =>
    new OperatorError(`${file} is not a complete backup (${why}): nothing was written. Use another copy.`, { cause });
  const hash = createHash("sha256");
  let head: Head | undefined;
  let tail: Tail | undefined;
  const unzipped = createGunzip().setEncoding("utf8");
  // A fault of either is thrown where the text is read.
  pipeline(createReadStream(file), unzipped, () => undefined);
  try {
    for await (const text of linesOf(unzipped)) {
      if (tail) throw damaged("something follows its end");
      const value = JSON.parse(text) as Head | Tail | Line;
      if (!head) {
        head = value as Head;
        if (head.format !== format) throw damaged("it does not begin as one");
      } else if (Array.isArray(value)) await onLine(value as Line, head);
      else {
        tail = value as Tail;
        if (tail.sha256 !== hash.digest("hex")) throw damaged("its checksum is another");
        continue;
      }
      hash.update(text).update("\n");
    }
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new OperatorError(`There is no file ${file}.`, { cause: error });
    if (error instanceof SyntaxError || code?.startsWith("Z_") || code === "ERR_STREAM_PREMATURE_CLOSE")
      throw damaged(`${(error as Error).message}`, error);
    throw error;
  }
  if (!head || !tail) throw damaged("it breaks off");
  return { head, tail };
}

/** Lines without their ends; a last one without an end is one too. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of text) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest) yield rest;
}
