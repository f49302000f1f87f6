import { mkdir } from "node:fs/promises";
import { writeCsvFile } from "./csvFile.js";
import { adviceTable } from "./tables/advice.js";
import { branchesTable } from "./tables/branches.js";
import { gradeHistoryTable, postsTable, reportingTable } from "./tables/careers.js";
import { clientsTable } from "./tables/clients.js";
import { referralsTable, relatedClientsTable } from "./tables/clientTies.js";
import { employeesTable } from "./tables/employees.js";
import { gradesTable } from "./tables/grades.js";
import { holdingsTable } from "./tables/holdings.js";
import { interactionsTable } from "./tables/interactions.js";
import { endorsementsTable, knowledgeTable, readsTable } from "./tables/knowledge.js";
import { managersTable } from "./tables/managers.js";
import { mentorProfilesTable, mentorshipsTable, plansTable } from "./tables/mentoring.js";
import { moraleTable } from "./tables/morale.js";
import { participantsTable } from "./tables/participants.js";
import { productsTable } from "./tables/products.js";
import { satisfactionTable } from "./tables/satisfaction.js";
import { servesTable } from "./tables/serves.js";
import { sessionClientsTable, sessionsTable } from "./tables/sessions.js";
import { goalsTable, skillsTable } from "./tables/skills.js";
import { topicsTable } from "./tables/topics.js";
import { valuationsTable } from "./tables/valuations.js";
import { makeWorld } from "./world.js";

const tables = [
  branchesTable,
  gradesTable,
  employeesTable,
  managersTable,
  postsTable,
  reportingTable,
  gradeHistoryTable,
  moraleTable,
  clientsTable,
  servesTable,
  productsTable,
  holdingsTable,
  valuationsTable,
  interactionsTable,
  participantsTable,
  referralsTable,
  relatedClientsTable,
  satisfactionTable,
  topicsTable,
  skillsTable,
  goalsTable,
  knowledgeTable,
  readsTable,
  endorsementsTable,
  adviceTable,
  mentorProfilesTable,
  mentorshipsTable,
  sessionsTable,
  sessionClientsTable,
  plansTable,
] as const;

export interface DemoOptions {
  /** 1 is 200 managers in 15 branches with 10,000 clients; above 0, up to 500. */
  readonly scale: number;
  /** The same seed, scale and day give the same bytes. */
  readonly seed: number;
  /** The ISO date at which the history ends; nothing happens later (a review may be due later). */
  readonly today: string;
}

/**
 * Writes an invented institution as a folder of the import contract, one file after the other, and tells the rows per
 * file. A scale or a day that makes no sense is a RangeError.
 */
export async function writeDemo(folder: string, options: DemoOptions): Promise<{ files: Record<string, number> }> {
  const world = makeWorld(options);
  await mkdir(folder, { recursive: true });
  const files: Record<string, number> = {};
  for (const tableOf of tables) {
    const table = tableOf(world);
    files[table.file] = await writeCsvFile(folder, table);
  }
  return { files };
}
