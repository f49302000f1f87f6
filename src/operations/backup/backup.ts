import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { Database } from "../../kernel/database/database.js";
import { format, type Head, type Tail, tagTextOf } from "./backupFile.js";
import { graphLines } from "./graphLines.js";
import { migrationsOf } from "./migrationsOf.js";
import { whileWritesPause } from "./pauseWrites.js";
import { Tally } from "./tally.js";

export interface BackupOptions {
  /** No program changes the graph meanwhile, for so many seconds at most: then the copy is exact. */
  readonly pauseSeconds?: number;
  /** Called with the number of nodes and relationships so far. */
  readonly onProgress?: (done: number) => void;
}

/** Characters handed on at once. */
const chunk = 64 * 1024;

/**
 * Writes the whole graph into a file while everyone works on: all nodes and relationships of whatever kind with all
 * they hold, compressed lines of JSON. The file appears when it is whole, and is readable by its owner alone. Memory is
 * bounded by 8 bytes for each node.
 */
export async function backup(database: Database, file: string, options: BackupOptions = {}): Promise<Tail> {
  const exact = new Database({ ...database.options, exact: true }, database.library);
  const partial = `${file}.partial`;
  try {
    const make = () => write(database, exact, partial, options);
    const { pauseSeconds } = options;
    const tail = await (pauseSeconds === undefined ? make() : whileWritesPause(database, pauseSeconds, make));
    await rename(partial, file);
    return tail;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await exact.close();
  }
}

async function write(database: Database, exact: Database, file: string, { onProgress }: BackupOptions): Promise<Tail> {
  const before = await database.state();
  const head: Head = { format, madeAt: new Date().toISOString(), migrations: await migrationsOf(database) };
  const tally = new Tally();
  let leftOut = 0;
  let tail: Tail | undefined;

  async function* text(): AsyncGenerator<string> {
    const hash = createHash("sha256");
    let waiting = `${JSON.stringify(head)}\n`;
    let done = 0;
    for await (const line of graphLines(exact, tally, () => leftOut++)) {
      waiting += `${JSON.stringify(line)}\n`;
      if (++done % 1000 === 0) onProgress?.(done);
      if (waiting.length < chunk) continue;
      hash.update(waiting);
      yield waiting;
      waiting = "";
    }
    hash.update(waiting);
    const isExact = (await database.state()) === before;
    const whole = {
      totals: tally.totals,
      isExact,
      leftOut,
      endedAt: new Date().toISOString(),
      sha256: hash.digest("hex"),
    };
    tail = { ...whole, tag: database.vault.tag(tagTextOf(whole), "backup") };
    yield `${waiting}${JSON.stringify(tail)}\n`;
  }

  await pipeline(Readable.from(text()), createGzip({ level: 3 }), createWriteStream(file, { mode: 0o600 }));
  return tail!;
}
