import { isoDate } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { idOf } from "../ids.js";
import { leadOn } from "../portfolio.js";
import type { World } from "../world.js";

const WINDOW = 1_000;

/** Three in ten clients answered, some twice: about who led them on that day. */
export function satisfactionTable(world: World): Table {
  return { file: "satisfaction", columns: ["id", "client", "manager", "on", "score"], rows: rowsOf(world) };
}

function* rowsOf({ institution: { people, size, streams, today }, portfolio }: World): Generator<Row> {
  let count = 0;
  for (let client = 0; client < size.clients; client++) {
    const random = streams("satisfaction", client);
    if (!random.chance(0.3)) continue;
    const line = portfolio(client);
    const first = Math.max(line.won, today - WINDOW);
    const last = (line.left ?? today + 1) - 1;
    const days = Array.from({ length: random.int(1, 2) }, () => random.int(first, last)).sort((a, b) => a - b);
    for (const on of days) {
      const manager = on <= last ? leadOn(line, on) : undefined;
      const noise = random.normal(0, 1.3);
      if (manager === undefined) continue;
      const score = Math.round(7.4 + 0.9 * people[manager]!.warmth + noise);
      yield [
        idOf("satisfactionScore", count++),
        idOf("client", client),
        people[manager]!.id,
        isoDate(on),
        Math.max(0, Math.min(10, score)),
      ];
    }
  }
}
