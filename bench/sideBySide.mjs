// Contenders side by side: prepares the database, compares their answers, and times them round by round, each in its
// turn.
import { writeFile } from "node:fs/promises";
import neo4j from "neo4j-driver";
import { layoutOf } from "../dist/operations/embedded/layout.js";
import { lastOwner } from "../dist/operations/embedded/owner.js";
import { compareAnswers, untilHot } from "./answers.mjs";
import { contenders, environmentOf, secret } from "./contenders.mjs";
import { firstSights, flooded } from "./firstSight.mjs";
import { measure, startGenerator } from "./load.mjs";
import { installPeers } from "./peers.mjs";
import { drawPeople } from "./people.mjs";
import { peakOf } from "./process.mjs";
import { machineOf, median, Results, rounded, tableOf, versionsOf } from "./report.mjs";
import { openStore } from "./store.mjs";
import { todayOf } from "./viewer.mjs";
import { workloads, writtenBy } from "./workloads.mjs";

const say = (line) => process.stderr.write(`${line}\n`);
const list = (names) => names.split(",").map((name) => name.trim());

/** One run; `given` are the options of the command line. Sets the exit code when it comes to no end. */
export async function sideBySide(given) {
  const [scale, rounds, seconds, warm] = [given.scale, given.rounds, given.seconds, given.warm].map(Number);
  const callersOf = list(given.callers).map(Number);
  const wanted = list(given.workloads);
  const chosen = workloads.filter(({ number }) => wanted.includes(String(number)));
  const compared = contenders.filter(({ name }) => list(given.contenders).includes(name));
  const memory = { heap: given.heap, pageCache: given["page-cache"] };

  const today = todayOf();
  if (compared.some(({ isInstalled }) => isInstalled)) await installPeers(say);
  const { folder, store, server } = await openStore(scale, today, memory, say);
  const login = neo4j.auth.basic(server.user, server.password);
  const driver = neo4j.driver(server.uri, login, { disableLosslessIntegers: true });
  const [generator, second] = [startGenerator(), startGenerator()];
  const running = [];
  process.once("SIGINT", () => void stop().finally(() => process.exit(130)));

  try {
    await main();
  } catch (error) {
    say(error.stack ?? String(error));
    process.exitCode = 1;
  } finally {
    await stop();
  }

  async function main() {
    const people = await drawPeople(driver, today, secret);
    const { managers, mentors, analysts } = people;
    say(`${managers.length} client managers, ${mentors.length} mentors and ${analysts.length} analysts ask.`);
    const environment = await environmentOf({ folder, server });
    for (const contender of compared) {
      running.push({ ...contender, ...(await contender.start(environment, given.cold)) });
      say(`${contender.name} listens.`);
    }
    const databasePid = lastOwner(layoutOf(folder).watcher)?.java?.pid;
    const questions = new Map(chosen.map((workload) => [workload, workload.cases(people)]));
    const own = running.find(({ name }) => name === "ours");
    const hot = {};
    for (const [workload, cases] of questions) {
      if (own && !given.cold && !workload.isNeverHot) hot[workload.number] = await untilHot(own, workload, cases);
      const same = await compareAnswers(ableTo(workload), workload, cases);
      say(
        `(${workload.number}) ${workload.name}: ${same.questions} questions, the same answers, ${same.values} values each.`,
      );
    }
    const results = new Results();
    const under = (turn, duration) => measure(generator, { ...turn, seconds: duration, databasePid });
    if (rounds > 0 && warm > 0) await everyTurn("warming up", [16], async (turn) => void (await under(turn, warm)));
    for (let round = 1; round <= rounds; round++)
      await everyTurn(`round ${round}`, callersOf, async (turn) => results.add(turn, await under(turn, seconds)));
    const report = {
      machine: machineOf(memory),
      versions: await versionsOf(driver),
      store,
      rounds,
      secondsPerRound: seconds,
      hotAfter: hot,
      results: results.rows,
      ...(wanted.includes("9") && rounds > 0 && (await newShapes(people, databasePid))),
      memoryPeakMb: Object.fromEntries(running.map(({ name, pid }) => [name, peakOf(pid)])),
    };
    report.results.push(...(report.firstSight ?? []));
    if (given.json) await writeFile(given.json, `${JSON.stringify(report, null, 2)}\n`);
    process.stdout.write(tableOf(report.results));
    if (report.flood) process.stdout.write(`${JSON.stringify(report.flood, null, 2)}\n`);

    async function everyTurn(what, numbers, work) {
      for (const [workload, cases] of questions)
        for (const callers of numbers)
          for (const contender of ableTo(workload)) {
            say(`${what}: (${workload.number}) ${workload.name}, ${callers} callers, ${contender.name}`);
            await work({ workload, cases, callers, contender });
          }
    }
  }

  /** Those who can say a workload in their language. */
  function ableTo({ without = [] }) {
    return running.filter(({ name }) => !without.includes(name));
  }

  /** Workload 9, for those who take any question: the limit and the DataLoader server know only theirs. */
  async function newShapes(people, databasePid) {
    const takesAny = running.filter(({ shapes }) => shapes);
    const sights = await firstSights(takesAny, people.managers, given.cold ? 3 : 30 * rounds, say);
    const firstSight = takesAny.map(({ name }, at) => {
      const sorted = sights[at].toSorted((a, b) => a - b);
      const total = sorted.reduce((sum, ms) => sum + ms, 0);
      const figures = { rps: (sorted.length * 1000) / total, p50: median(sorted), p99: sorted.at(-1) };
      const shown = Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, rounded(value)]));
      return { workload: 9, callers: 1, contender: name, requests: sorted.length, ...shown };
    });
    const [card] = workloads;
    const flood = {};
    for (const contender of takesAny) {
      say(`(9) a flood of new shapes, ${contender.name}`);
      const turn = { workload: card, cases: card.cases(people), contender, databasePid };
      const under = (callers, duration) => measure(generator, { ...turn, callers, seconds: duration });
      flood[contender.name] = await flooded(contender, people.managers, seconds, under, second.run);
    }
    return { firstSight, flood };
  }

  /** Takes away what workload 8 wrote, so that the next run finds the same graph. */
  async function forgetWritten() {
    if (!chosen.some(({ number }) => number === 8)) return;
    const session = driver.session();
    const statement =
      "MATCH (i:Interaction) WHERE i.note = $writtenBy CALL (i) { DETACH DELETE i } IN TRANSACTIONS OF 1000 ROWS";
    await session.run(statement, { writtenBy }).finally(() => session.close());
  }

  async function stop() {
    generator.end();
    second.end();
    await Promise.all(running.splice(0).map(({ end }) => end()));
    await forgetWritten().catch((error) => say(String(error)));
    await driver.close();
    await server.close();
  }
}
