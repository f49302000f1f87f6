import { type Day, officeInstant, workday } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { idOf } from "../ids.js";
import { type Institution, worksOn } from "../institution.js";
import { filled } from "../itemTexts.js";
import { chineseNotes, englishNotes } from "../lists/noteTexts.js";
import { productList } from "../lists/productList.js";
import { companyName, personName } from "../names.js";
import { type ClientLine, leadOn, type Segment } from "../portfolio.js";
import type { Random } from "../random.js";
import type { World } from "../world.js";

/** How often a client of the segment is met in two years, about. */
const meetings: Readonly<Record<Segment, number>> = { mass: 1.2, affluent: 3, private: 8, sme: 3, corporate: 8 };

const channels: readonly (readonly [string, number])[] = [
  ["PHONE", 0.35],
  ["MESSAGE", 0.2],
  ["MEETING", 0.2],
  ["VISIT", 0.15],
  ["EMAIL", 0.05],
  ["VIDEO", 0.05],
];

const WINDOW = 730;

export function interactionsTable(world: World): Table {
  return { file: "interactions", columns: ["id", "manager", "client", "at", "channel", "note"], rows: rowsOf(world) };
}

function* rowsOf({ institution, portfolio }: World): Generator<Row> {
  let count = 0;
  for (let client = 0; client < institution.size.clients; client++) {
    const line = portfolio(client);
    const random = institution.streams("interactions", client);
    const { name, isChinese } = nameOf(institution, line);
    for (const day of daysOf(random, institution, line)) {
      const manager = whoMet(random, institution, line, day);
      const at = officeInstant(day, random.real());
      const channel = random.weighted(channels);
      const product = random.pick(productList);
      const template = random.pick(isChinese ? chineseNotes : englishNotes);
      const note = filled(template, { client: name, product: isChinese ? product.nameZh : product.name });
      const isNoted = random.chance(0.7);
      if (manager !== undefined)
        yield [
          idOf("interaction", count++),
          institution.people[manager]!.id,
          idOf("client", client),
          at,
          channel,
          isNoted ? note : "",
        ];
    }
  }
}

/** The client's name as the file of clients has it: the first draws of the same stream. */
function nameOf({ streams }: Institution, line: ClientLine): { readonly name: string; readonly isChinese: boolean } {
  const random = streams("client-files", line.index);
  return line.isCompany ? companyName(random) : personName(random);
}

function daysOf(random: Random, { today }: Institution, line: ClientLine): Day[] {
  const last = (line.left ?? today) - 1;
  const first = Math.max(line.won, today - WINDOW);
  if (last < first) return [];
  const count = Math.min(40, Math.floor(random.lognormal(meetings[line.segment], 0.8) + random.real()));
  return Array.from({ length: count }, () => workday(random.int(first, last), first)).sort((a, b) => a - b);
}

/**
 * The lead mostly; else a backup, or a colleague who happened to be there. Half the clients meet nobody but their lead.
 */
function whoMet(random: Random, { colleagues, people }: Institution, line: ClientLine, day: Day): number | undefined {
  const lead = leadOn(line, day);
  if (lead === undefined || random.chance(0.82)) return lead;
  const backup = line.serving.find(
    (span) => span.role === "BACKUP" && span.from <= day && (span.to === undefined || day < span.to),
  );
  if (backup) return backup.manager;
  const colleague = random.pick(colleagues[people[lead]!.branch]!);
  return random.chance(0.5) && worksOn(colleague, day) ? colleague.index : lead;
}
