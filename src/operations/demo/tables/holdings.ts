import { isoDate, isoDateOrEmpty } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { holdingsOf } from "../holdings.js";
import { idOf } from "../ids.js";
import type { World } from "../world.js";

export function holdingsTable(world: World): Table {
  return { file: "holdings", columns: ["id", "client", "product", "opened_on", "closed_on"], rows: rowsOf(world) };
}

function* rowsOf({ institution, portfolio }: World): Generator<Row> {
  let count = 0;
  for (let client = 0; client < institution.size.clients; client++)
    for (const { product, opened, closed } of holdingsOf(institution, portfolio(client)))
      yield [idOf("holding", count++), idOf("client", client), product.id, isoDate(opened), isoDateOrEmpty(closed)];
}
