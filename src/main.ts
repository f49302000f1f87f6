import { once } from "node:events";
import { pino } from "pino";
import { readConfig } from "./config.js";
import { keepDemoOut } from "./kernel/access/demoMark.js";
import { todayIn } from "./kernel/calendar.js";
import { leftOut } from "./kernel/database/adjustments.js";
import { untilAborted } from "./kernel/database/untilAborted.js";
import { refuseTakenAddress } from "./kernel/http/listen.js";
import { isAskedForHelp } from "./operations/commands/arguments.js";
import { openDatabase } from "./operations/commands/openDatabase.js";
import { report, runCommand } from "./operations/commands/runCommand.js";
import { demoPersonas } from "./operations/demo/demoTokens.js";
import { greeting, noDemo } from "./operations/demo/greeting.js";
import { loadDemo } from "./operations/demo/loadDemo.js";
import { serve } from "./serve.js";
import { stopSignal } from "./stopSignal.js";
import { tellReady } from "./tellReady.js";

const usage = `npm start
Serves the API and the web client. It takes no options: settings come from the environment (docs/configuration.md).`;

await runCommand(async () => {
  if (isAskedForHelp(usage)) return;
  const config = readConfig(process.env);
  // Log lines are written in batches: written singly, they cost an eighth of a small request. A killed program loses
  // unwritten lines.
  const lines = pino.destination({ sync: false, minLength: 4096, periodicFlush: 500 });
  const log = pino({ level: config.LOG_LEVEL }, lines);
  const stopped = stopSignal();
  await refuseTakenAddress(config);
  const opened = await untilAborted(openDatabase(config, report), stopped).catch((error) => {
    if (!stopped.aborted) throw error;
  });
  // The next start completes anything left half done, and the database stops when nobody uses it.
  if (!opened) return process.exit();
  const { database, close } = opened;
  try {
    const demo = { scale: 1, seed: 1, today: todayIn(config.TIME_ZONE) };
    if (config.isDemo) await loadDemo(database, demo, report, stopped);
    else await keepDemoOut(database);
    stopped.throwIfAborted();
    const server = await serve(config, database, log);
    const web = new URL("/", server.url);
    for (const line of leftOut) log.warn(`Adjustments are left out for ${line}`);
    report(`GraphQL: ${server.url}`);
    report(`Web client: ${web}`);
    if (config.hasDemoTokens) {
      const personas = await demoPersonas(config, database);
      report(personas.length > 0 ? greeting(personas, web) : noDemo);
    }
    void tellReady(server, report, stopped);
    if (!stopped.aborted) await once(stopped, "abort");
    report("Stopping.");
    await server.stop();
  } catch (error) {
    if (!stopped.aborted) throw error;
  } finally {
    await close();
  }
});
