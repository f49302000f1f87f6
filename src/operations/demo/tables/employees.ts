import { isoDate, isoDateOrEmpty } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import type { World } from "../world.js";

export function employeesTable({ staff, institution: { streams } }: World): Table {
  const rows = staff.map((one, index): Row => {
    const random = streams("staff-files", index);
    const externalId = `S${200_000 + index * 7 + random.int(0, 6)}`;
    const email = random.chance(0.95) ? `${one.latin}.s${index + 1}@bank.example` : "";
    return [one.id, externalId, one.name, email, one.function, isoDate(one.hired), isoDateOrEmpty(one.left)];
  });
  return {
    file: "employees",
    columns: ["id", "external_id", "name", "email", "function", "hired_on", "left_on"],
    rows,
  };
}
