import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../config.js";
import { Role } from "../../kernel/access/role.js";
import { signToken } from "../../kernel/access/token.js";
import { todayIn } from "../../kernel/calendar.js";
import { readArguments } from "../../kernel/exchange/commandLine.js";
import { OperatorError } from "../../kernel/operatorError.js";
import { loadDemo } from "../demo/loadDemo.js";
import { load } from "../load/load.js";
import { startApi } from "../load/program.js";
import { noArguments, wholeNumber } from "./arguments.js";
import { openDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run load -- [--minutes 30] [--callers 32] [--pause 50] [--scale 1]
Load test: starts its own server and database with a demo institution, lets callers read and write, and reports the results. Exits with code 1
if a response was an error, a database session was left open, or the last third used over 10 % more memory than the first.
  --minutes N    duration; 0.5 is half a minute
  --callers N    number of callers at the same time
  --pause MS     pause of each caller between a response and the next request
  --scale N      size of the demo institution: 1 is 200 managers with 10,000 clients`;

const people = 50;
const mostGrowth = 0.1;

await runCommand(async () => {
  const text = (otherwise: string) => ({ type: "string", default: otherwise }) as const;
  const options = {
    minutes: text("30"),
    callers: text("32"),
    pause: text("50"),
    scale: text("1"),
    help: { type: "boolean", short: "h" },
  } as const;
  const { values, positionals } = readArguments({ allowPositionals: true, options }, usage);
  if (values.help) return void process.stdout.write(`${usage}\n`);
  noArguments(positionals, usage);
  const [minutes, scale] = [Number(values.minutes), Number(values.scale)];
  if (!(minutes > 0 && scale > 0))
    throw new OperatorError(`--minutes and --scale must be numbers above 0.\n\n${usage}`);
  const callers = wholeNumber("--callers", values.callers, usage, 1, 1000);
  const pauseMs = wholeNumber("--pause", values.pause, usage, 0);
  const DATA_DIR = await mkdtemp(join(tmpdir(), "knowledge-network-load-"));
  const environment = { DATA_DIR, JWT_SECRET: "a secret of the load test that is long enough", PORT: "0", DEMO: "off" };
  const config = readConfig(environment);
  const { database, close } = await openDatabase(config, report);
  try {
    await loadDemo(database, { scale, seed: 1, today: todayIn(config.TIME_ZONE) }, report);
    const served = await database.read("operations/load/people", { limit: people, today: todayIn(config.TIME_ZONE) });
    const known = served.map(async ({ manager, client }) => ({
      token: await signToken(config, environment.JWT_SECRET, { id: manager, roles: [Role.MANAGER] }),
      clientId: client,
    }));
    const api = await startApi(environment);
    let told = 0;
    const found = await load({
      url: api.url,
      database,
      people: await Promise.all(known),
      callers,
      seconds: minutes * 60,
      pauseMs,
      onSample: ({ heap, resident }, requests) => {
        if (Date.now() - told < 60_000) return;
        told = Date.now();
        report(
          `${requests} requests; heap ${Math.round(heap / 2 ** 20)} MB, process ${Math.round(resident / 2 ** 20)} MB`,
        );
      },
    }).finally(() => api.end("SIGTERM"));
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    const isBad =
      found.errors.length > 0 || found.sessionsLeft > 1 || found.waitingLeft > 0 || found.transactionsLeft > 0;
    if (isBad || Math.max(found.heapGrowth, found.residentGrowth) > mostGrowth) process.exitCode = 1;
  } finally {
    await close();
    await rm(DATA_DIR, { recursive: true, force: true });
  }
});
