/** A program that opens the server of the folder it is given, says so, and waits to be ended. Started by program.ts. */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const entry = fileURLToPath(new URL("../../../src/operations/embedded/openServer.ts", import.meta.url));
const { module } = await runnerImport(entry, { configFile: false, logLevel: "error" });
const report = (line) => process.stdout.write(`${line}\n`);
const server = await module.openServer({ dataDir: process.argv[2], report });
report(`open ${server.uri}`);
setInterval(() => {}, 60_000);
process.once("SIGTERM", () => server.close().then(() => process.exit(0)));
