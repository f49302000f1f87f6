import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder `neo4j/` of the project, beside `src/` and `dist/`: this file is three levels below the root in both. */
export const neo4jFolder = fileURLToPath(new URL("../../../neo4j/", import.meta.url));

/** Where things are inside the data folder of an embedded server. */
export interface Layout {
  readonly home: string;
  readonly conf: string;
  readonly logs: string;
  /** What the Java process prints. */
  readonly consoleLog: string;
  /** What Neo4j tells its operator. */
  readonly serverLog: string;
  /** What Neo4j tells its developers: stacks of what went wrong, and much else. */
  readonly debugLog: string;
  readonly watcherLog: string;
  /** Where the watcher says who owns the server. */
  readonly watcher: string;
  readonly passwordFile: string;
  /** Exists once the server has been started for the first time. */
  readonly store: string;
}

export function layoutOf(home: string): Layout {
  const logs = join(home, "logs");
  return {
    home,
    conf: join(home, "conf"),
    logs,
    consoleLog: join(logs, "console.log"),
    serverLog: join(logs, "neo4j.log"),
    debugLog: join(logs, "debug.log"),
    watcherLog: join(logs, "watcher.log"),
    watcher: join(home, "watcher"),
    passwordFile: join(home, "password"),
    store: join(home, "data", "databases", "system"),
  };
}
