import { isoDate } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { idOf } from "../ids.js";
import { worksOn } from "../institution.js";
import type { World } from "../world.js";

const ROUNDS = 8;
const DAYS_BETWEEN_ROUNDS = 182;

/** Two rounds of questions a year, answered by four in five. */
export function moraleTable({ institution }: World): Table {
  return { file: "morale", columns: ["id", "manager", "on", "score"], rows: rowsOf(institution) };
}

function* rowsOf({ people, streams, today }: World["institution"]): Generator<Row> {
  let count = 0;
  for (const person of people) {
    const random = streams("morale", person.index);
    for (let round = ROUNDS - 1; round >= 0; round--) {
      const on = today - 30 - round * DAYS_BETWEEN_ROUNDS;
      const score = Math.round(6.6 + 1.5 * person.mood + random.normal(0, 1));
      if (random.chance(0.8) && worksOn(person, on))
        yield [idOf("moraleScore", count++), person.id, isoDate(on), Math.max(0, Math.min(10, score))];
    }
  }
}
