import type { Database } from "../../kernel/database/database.js";
import { numberOf } from "./numbers.js";
import type { Line, Tally } from "./tally.js";
import { encodedAll } from "./value.js";

/**
 * The whole graph, nodes first, as it streams from an exact database. Each was so at some moment while this ran. A
 * relationship to a node that was created after the nodes were read is left out, and `onLeftOut` is told.
 */
export async function* graphLines(exact: Database, tally: Tally, onLeftOut: () => void): AsyncGenerator<Line> {
  for await (const { id, labels, properties } of exact.stream("operations/backup/nodes", {})) {
    const line: Line = ["n", numberOf(id), [...labels].sort(), encodedAll(properties)];
    tally.add(line);
    yield line;
  }
  for await (const { type, start, end, properties } of exact.stream("operations/backup/relationships", {})) {
    const line: Line = ["r", type, numberOf(start), numberOf(end), encodedAll(properties)];
    if (!(tally.has(line[2]) && tally.has(line[3]))) {
      onLeftOut();
      continue;
    }
    tally.add(line);
    yield line;
  }
}
