import { isoDate, isoDateOrEmpty } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import type { Person } from "../people.js";
import type { World } from "../world.js";

export function managersTable({ institution: { people, streams } }: World): Table {
  const rowOf = (person: Person): Row => {
    const random = streams("manager-files", person.index);
    const externalId = random.chance(0.9) ? `E${100_000 + person.index * 7 + random.int(0, 6)}` : "";
    // The domain .example is reserved: no letter can reach anybody.
    const email = random.chance(0.93) ? `${person.latin}.${person.index + 1}@bank.example` : "";
    return [person.id, externalId, person.name, email, isoDate(person.hired), isoDateOrEmpty(person.left)];
  };
  return {
    file: "managers",
    columns: ["id", "external_id", "name", "email", "hired_on", "left_on"],
    rows: people.map(rowOf),
  };
}
