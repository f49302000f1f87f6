import { type Day, isoDate } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { type HeldProduct, holdingsOf } from "../holdings.js";
import { idOf } from "../ids.js";
import type { Segment } from "../portfolio.js";
import type { Random } from "../random.js";
import type { World } from "../world.js";

/** What a holding is worth beside one of a mass client. */
const wealth: Readonly<Record<Segment, number>> = { mass: 1, affluent: 5, private: 40, sme: 6, corporate: 60 };

const DAYS_BETWEEN = 91;
const UNVALUED_SHARE = 0.06;

export function valuationsTable(world: World): Table {
  return { file: "valuations", columns: ["id", "holding", "on", "amount_minor", "currency"], rows: rowsOf(world) };
}

function* rowsOf({ institution, portfolio }: World): Generator<Row> {
  let holdings = 0;
  let count = 0;
  for (let client = 0; client < institution.size.clients; client++) {
    const line = portfolio(client);
    for (const holding of holdingsOf(institution, line)) {
      const random = institution.streams("valuations", holdings);
      const id = idOf("holding", holdings++);
      if (holding.product.median === 0 || random.chance(UNVALUED_SHARE)) continue;
      const currency = random.weighted(holding.product.currencies);
      let amount = random.lognormal(
        holding.product.median * wealth[line.segment] * (currency === "USD" ? 0.14 : 1),
        1.1,
      );
      for (const on of daysOf(random, holding, institution.today)) {
        yield [idOf("valuation", count++), id, isoDate(on), Math.round(amount) * 100, currency];
        amount *= holding.product.kind === "LOAN" ? 0.94 : random.lognormal(1.01, 0.09);
      }
    }
  }
}

/** The day it was opened now and then, and up to the last three quarters. */
function daysOf(random: Random, { opened, closed }: HeldProduct, today: Day): Day[] {
  const last = Math.min(today, (closed ?? today + 1) - 1);
  const quarters = random.int(1, 3);
  const days = random.chance(0.2) ? [opened] : [];
  for (let quarter = quarters; quarter > 0; quarter--) {
    const on = last - 12 - (quarter - 1) * DAYS_BETWEEN;
    if (on > opened) days.push(on);
  }
  return days.length > 0 ? days : [opened];
}
