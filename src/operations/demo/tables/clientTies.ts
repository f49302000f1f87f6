import { isoDate } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { idOf } from "../ids.js";
import type { Institution } from "../institution.js";
import type { Portfolio } from "../portfolio.js";
import type { Random } from "../random.js";
import type { World } from "../world.js";

/** How far apart the numbers of two clients who know each other may be: neighbours, so to say. */
const REACH = 200;

export function referralsTable(world: World): Table {
  return { file: "referrals", columns: ["from_client", "to_client", "on"], rows: referrals(world) };
}

export function relatedClientsTable(world: World): Table {
  return {
    file: "related_clients",
    columns: ["from_client", "to_client", "kind", "from", "to"],
    rows: relations(world),
  };
}

/** Somebody who came to the bank later came on a referral of an earlier client. */
function* referrals({ institution, portfolio }: World): Generator<Row> {
  for (let client = 0; client < institution.size.clients; client++) {
    const random = institution.streams("referrals", client);
    if (!random.chance(0.05)) continue;
    const from = portfolio(client);
    for (const other of others(
      random,
      institution,
      client,
      random.weighted([
        [1, 0.7],
        [2, 0.2],
        [5, 0.1],
      ]),
    )) {
      const to = portfolio(other);
      const isBefore = from.won < to.won && (from.left === undefined || to.won < from.left);
      if (isBefore) yield [idOf("client", client), idOf("client", other), random.chance(0.95) ? isoDate(to.won) : ""];
    }
  }
}

/** Families, and the people behind companies: each pair told once, from the lower id. */
function* relations({ institution, portfolio }: World): Generator<Row> {
  for (let client = 0; client < institution.size.clients; client++) {
    const random = institution.streams("relations", client);
    if (!random.chance(0.05)) continue;
    for (const other of others(random, institution, client, random.int(1, 3))) {
      if (other < client) continue;
      const kind = kindOf(random, portfolio, client, other);
      const from = institution.today - random.int(400, 6_000);
      const to = random.chance(0.08) ? from + random.int(200, 399) : undefined;
      yield [
        idOf("client", client),
        idOf("client", other),
        kind,
        random.chance(0.6) ? isoDate(from) : "",
        to === undefined ? "" : isoDate(to),
      ];
    }
  }
}

function kindOf(random: Random, portfolio: Portfolio, from: number, to: number): string {
  if (portfolio(from).isCompany) return portfolio(to).isCompany ? "SUPPLIES" : "EMPLOYS";
  if (portfolio(to).isCompany) return random.pick(["OWNS", "DIRECTS"]);
  return random.weighted([
    ["SPOUSE", 0.4],
    ["PARENT", 0.3],
    ["SIBLING", 0.2],
    ["FRIEND", 0.1],
  ]);
}

/** Other clients nearby, in the order of their ids. */
function others(random: Random, { size }: Institution, client: number, count: number): number[] {
  const found = new Set<number>();
  for (let left = count; left > 0; left--) {
    const other = client + random.int(-REACH, REACH);
    if (other !== client && other >= 0 && other < size.clients) found.add(other);
  }
  return [...found].sort((a, b) => a - b);
}
