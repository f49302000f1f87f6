import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "../../kernel/database/database.js";
import { runStatement } from "../../kernel/database/runStatement.js";
import { type Sample, sample } from "./sample.js";

export interface LoadOptions {
  /** Of /graphql. */
  readonly url: string;
  /** To look from outside at what is left. */
  readonly database: Database;
  /** Client managers, each with a client whom they serve. */
  readonly people: readonly { readonly token: string; readonly clientId: string }[];
  readonly callers: number;
  readonly seconds: number;
  /** How long a caller reads an answer before the next question, in ms. */
  readonly pauseMs: number;
  readonly onSample?: (sample: Sample, requests: number) => void;
}

export interface LoadReport {
  readonly requests: number;
  readonly writes: number;
  /** The first ten answers that were not a success. */
  readonly errors: readonly string[];
  readonly perSecond: number;
  /** Milliseconds within which half, and 95 and 99 in a hundred were answered. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /**
   * How much more the last third of the run holds than the first: the least of the heap (what a collection leaves), and
   * the mean of the process.
   */
  readonly heapGrowth: number;
  readonly residentGrowth: number;
  readonly residentMb: number;
  /**
   * Sessions and waiting reads of the program, transactions that are stuck, and the server's connections, a moment
   * after the last answer.
   */
  readonly sessionsLeft: number;
  readonly waitingLeft: number;
  readonly transactionsLeft: number;
  readonly connections: number;
}

const reads = [
  "{ viewer { manager { name branch { name } clients(first: 10) { totalCount edges { role node { id name segment } } } trainees { manager { name } } } } }",
  "{ managers(first: 20) { totalCount nodes { name branch { name } skills { level topic { name } } } } }",
  '{ search(text: "Manager", first: 5) { totalCount } }',
  "{ knowledgeItems(first: 10) { nodes { title topics { name } } } }",
  "query ($id: ID!) { client(id: $id) { name holdings { product { name } } interactions(first: 5) { nodes { at channel note } } } }",
];
const writes = [
  `mutation ($id: ID!, $text: String!) { recordInteraction(input: { clientId: $id, channel: PHONE, note: $text }) { interaction { id } userErrors { code } } }`,
  `mutation ($id: ID!, $text: String!) { updateClient(input: { clientId: $id, segment: $text }) { client { id } userErrors { code } } }`,
];
const sampleMs = 1000;
/** How long the first answer to each question is waited for. */
const patienceMs = 300_000;
/** Warm-up (compiling, planning, caching) is not counted in any third. */
const warmUp = 0.1;

/**
 * Callers who read and write without end: what becomes of the answers, of the program's memory, and of the database's
 * connections.
 */
export async function load(options: LoadOptions): Promise<LoadReport> {
  const { url, people, callers, seconds, pauseMs, onSample } = options;
  const metrics = new URL("/metrics", url);
  const times: number[] = [];
  const errors: string[] = [];
  const samples: Sample[] = [];
  let written = 0;
  await prime(url, people[0]!);
  const begun = performance.now();
  const isOver = () => performance.now() - begun > seconds * 1000;

  const caller = async (number: number) => {
    const { token, clientId } = people[number % people.length]!;
    for (let n = number; !isOver(); n++) {
      const isWrite = n % 5 === 0;
      const query = isWrite ? writes[(n / 5) % writes.length]! : reads[n % reads.length]!;
      const since = performance.now();
      const variables = { id: clientId, ...(isWrite && { text: `load ${number} ${n}` }) };
      const told = await ask(url, token, query, query.includes("$id") ? variables : {});
      times.push(performance.now() - since);
      if (told) errors.push(told);
      else if (isWrite) written++;
      await pause(pauseMs);
    }
  };
  const watcher = async () => {
    while (!isOver()) {
      const now = await sample(metrics);
      samples.push(now);
      onSample?.(now, times.length);
      await pause(sampleMs);
    }
  };
  await Promise.all([watcher(), ...Array.from({ length: callers }, (_, number) => caller(number))]);
  const took = (performance.now() - begun) / 1000;
  await pause(2000);

  const left = await sample(metrics);
  const sorted = times.toSorted((a, b) => a - b);
  const within = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  const steady = samples.slice(Math.ceil(samples.length * warmUp));
  const third = Math.max(1, Math.floor(steady.length / 3));
  const [first, last] = [steady.slice(0, third), steady.slice(-third)];
  const growth = (measure: (of: readonly Sample[]) => number) =>
    Math.round((measure(last) / measure(first) - 1) * 1000) / 1000;
  return {
    requests: times.length,
    writes: written,
    errors: errors.slice(0, 10),
    perSecond: Math.round(times.length / took),
    p50: within(0.5),
    p95: within(0.95),
    p99: within(0.99),
    heapGrowth: growth((of) => Math.min(...of.map(({ heap }) => heap))),
    residentGrowth: growth((of) => of.reduce((sum, { resident }) => sum + resident, 0) / of.length),
    residentMb: Math.round((steady.at(-1)?.resident ?? 0) / 2 ** 20),
    sessionsLeft: left.sessions,
    waitingLeft: left.waiting,
    transactionsLeft: (await options.database.read("operations/load/leftOver", {})).length,
    connections: (await runStatement(options.database.driver, "connections")).records[0]?.get("connections") ?? 0,
  };
}

/** Repeats each request until it succeeds: planning is not part of the load. */
async function prime(url: string, { token, clientId }: LoadOptions["people"][number]): Promise<void> {
  const end = performance.now() + patienceMs;
  for (const query of [...reads, ...writes]) {
    const variables = query.includes("$id") ? { id: clientId, ...(query.includes("$text") && { text: "first" }) } : {};
    while ((await ask(url, token, query, variables)) && performance.now() < end) await pause(500);
  }
}

/** What was wrong with the answer; undefined when nothing was. */
async function ask(url: string, token: string, query: string, variables: object): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text);
    const payload = Object.values(data ?? {})[0] as { userErrors?: unknown[] } | null;
    const isGood = response.status === 200 && !errors && !(payload?.userErrors && payload.userErrors.length > 0);
    return isGood ? undefined : `${response.status} ${text.slice(0, 300)}`;
  } catch (error) {
    return String(error);
  }
}
