import { isoDate, isoDateOrEmpty } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { idOf } from "../ids.js";
import { companyName, personName } from "../names.js";
import type { ClientLine } from "../portfolio.js";
import type { Random } from "../random.js";
import type { World } from "../world.js";

export function clientsTable(world: World): Table {
  const columns = [
    "id",
    "external_id",
    "name",
    "kind",
    "segment",
    "birth_year",
    "phone",
    "id_number",
    "won_by",
    "won_on",
    "left_on",
  ];
  return { file: "clients", columns, rows: rowsOf(world) };
}

function* rowsOf({ institution: { people, streams, size }, portfolio }: World): Generator<Row> {
  for (let index = 0; index < size.clients; index++) {
    const random = streams("client-files", index);
    const line = portfolio(index);
    const { name, birthYear, idNumber } = line.isCompany ? company(random, index) : person(random, line);
    const externalId = random.chance(0.95) ? `C${80_000_000 + index}` : "";
    const phone = random.chance(0.94) ? phoneOf(index) : "";
    yield [
      idOf("client", index),
      externalId,
      name,
      line.isCompany ? "COMPANY" : "PERSON",
      line.segment,
      birthYear,
      phone,
      idNumber,
      line.wonBy === undefined ? "" : people[line.wonBy]!.id,
      line.wonBy === undefined ? "" : isoDate(line.won),
      isoDateOrEmpty(line.left),
    ];
  }
}

/** Not a number that can ring anywhere: no country has the code 999. */
function phoneOf(index: number): string {
  return `+999199${String(index).padStart(8, "0")}`;
}

/** Built like a resident identity number, but of region 990000, which does not exist: no real number begins with 99. */
function person(random: Random, line: ClientLine): { name: string; birthYear: number | ""; idNumber: string } {
  const { name } = personName(random);
  const adultWhenWon = 1970 + Math.floor(line.won / 365.25) - 20;
  const birthYear = adultWhenWon - Math.floor(Math.abs(random.normal(8, 16)));
  const day = `${String(random.int(1, 12)).padStart(2, "0")}${String(random.int(1, 28)).padStart(2, "0")}`;
  const idNumber = `990000${birthYear}${day}${String(random.int(0, 9_999)).padStart(4, "0")}`;
  return { name, birthYear: random.chance(0.97) ? birthYear : "", idNumber: random.chance(0.9) ? idNumber : "" };
}

/** Built like a unified social credit code, again of the region 990000 that does not exist. */
function company(random: Random, index: number): { name: string; birthYear: ""; idNumber: string } {
  const { name } = companyName(random);
  return { name, birthYear: "", idNumber: random.chance(0.93) ? `91990000MA${String(index).padStart(8, "0")}` : "" };
}
