import { isoDate, isoDateOrEmpty } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { idOf } from "../ids.js";
import { endOf } from "../serves.js";
import type { World } from "../world.js";

export function servesTable(world: World): Table {
  return { file: "serves", columns: ["manager", "client", "role", "from", "to"], rows: rowsOf(world) };
}

function* rowsOf({ institution: { people }, serves }: World): Generator<Row> {
  for (const person of people)
    for (let at = serves.starts[person.index]!; at < serves.starts[person.index + 1]!; at++)
      yield [
        person.id,
        idOf("client", serves.client[at]!),
        serves.isLead[at] ? "LEAD" : "BACKUP",
        isoDate(serves.from[at]!),
        isoDateOrEmpty(endOf(serves, at)),
      ];
}
