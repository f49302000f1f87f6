import { pino } from "pino";
import { tokenSecret } from "./access/secret.js";
import { todayIn } from "./calendar.js";
import { openDatabase } from "./commands/openDatabase.js";
import { report, runCommand } from "./commands/runCommand.js";
import { readConfig } from "./config.js";
import { demoTokens } from "./demo/demoTokens.js";
import { loadDemo } from "./demo/loadDemo.js";
import { untilAborted } from "./neo4j/untilAborted.js";
import { serve } from "./serve.js";

await runCommand(async () => {
  const config = readConfig(process.env);
  // Lines are written together: one by one they cost an eighth of a small request. What a killed program was about to write is lost.
  const lines = pino.destination({ sync: false, minLength: 4096, periodicFlush: 500 });
  const log = pino({ level: config.LOG_LEVEL }, lines);
  const stopped = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped.abort());
  const opened = await untilAborted(openDatabase(config, report), stopped.signal).catch((error) => {
    if (!stopped.signal.aborted) throw error;
  });
  // Nothing is half done that the next start does not finish, and the database stops when nobody uses it any more.
  if (!opened) return process.exit();
  const { database, close } = opened;
  try {
    if (config.isDemo) await loadDemo(database, todayIn(config.TIME_ZONE), report, stopped.signal);
    stopped.signal.throwIfAborted();
    const server = await serve(config, database, log);
    report(`GraphQL: ${server.url}`);
    report(`Web client: ${new URL("/", server.url)}`);
    const secret = await tokenSecret(config);
    if (config.isDemo && secret) report(await demoTokens(config, secret));
    await new Promise<void>((resolve) => stopped.signal.addEventListener("abort", () => resolve()));
    report("Stopping.");
    await server.stop();
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
  } finally {
    await close();
  }
});
