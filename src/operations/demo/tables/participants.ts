import { dayOf } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { worksOn } from "../institution.js";
import type { World } from "../world.js";
import { interactionsTable } from "./interactions.js";

/** One contact in so many is a joint one. */
const JOINT_SHARE = 0.05;

/** Specialists are taken along to clients by those who hold the contact; sorted by who went along. */
export function participantsTable(world: World): Table {
  const { streams } = world.institution;
  const specialists = world.staff.filter(({ function: work }) => work === "PRODUCT" || work === "RISK");
  const random = streams("participants");
  const rows: Row[] = [];
  for (const row of interactionsTable(world).rows) {
    if (!random.chance(JOINT_SHARE)) continue;
    const one = random.pick(specialists);
    const day = dayOf(String(row[3]).slice(0, 10));
    if (worksOn(one, day)) rows.push([one.id, row[0]!]);
  }
  return { file: "participants", columns: ["employee", "interaction"], rows: rows.sort(byKey) };
}

const keyOf = (row: Row) => `${row[0]} ${row[1]}`;
const byKey = (one: Row, other: Row) => (keyOf(one) < keyOf(other) ? -1 : 1);
