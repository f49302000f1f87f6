// Loads a folder of the import contract into an empty store through Neo4j's own offline importer (`database import
// full`), which takes millions of rows: each file is rewritten, row by row, as nodes and relationships with the
// properties that `npm run import` would have stored. What `npm run import` checks is not checked here: the folder is
// one that `npm run demo` wrote.
import { execFile } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse";
import { identityKeys } from "../dist/kernel/vault/identityKeys.js";
import { Vault } from "../dist/kernel/vault/vault.js";
import { usualJarsFolder } from "../dist/operations/embedded/jars.js";
import { findJava } from "../dist/operations/embedded/java.js";
import { layoutOf } from "../dist/operations/embedded/layout.js";
import { prepareFolder } from "../dist/operations/embedded/prepareFolder.js";
import { javaNeededBy, wantedVersion } from "../dist/operations/embedded/version.js";
import { tables } from "./importTables.mjs";

/** Fills the store of a data folder, which no server may use meanwhile. Answers the seconds of each step. */
export async function importOffline(csvFolder, dataDir, { heap = "2g" } = {}) {
  const vault = new Vault(await identityKeys({ DATA_DIR: dataDir, isEmbedded: true }));
  const layout = layoutOf(dataDir);
  await prepareFolder(layout);
  const folder = join(dataDir, "import");
  await mkdir(folder, { recursive: true });
  const seconds = {};
  const timed = async (name, work) => {
    const begun = performance.now();
    const answer = await work();
    seconds[name] = Math.round((performance.now() - begun) / 1000);
    return answer;
  };
  const files = await timed("convert", async () => {
    const all = [];
    for (const [file, parts] of Object.entries(tables))
      all.push(...(await convert(csvFolder, folder, file, parts, vault)));
    return all;
  });
  await timed("offlineImport", () => runImporter(layout, files, heap));
  await rm(folder, { recursive: true, force: true });
  return seconds;
}

/** Rewrites one file as one or more of nodes and relationships. */
async function convert(csvFolder, folder, file, parts, vault) {
  const outputs = parts.map(({ node, tie, header }, at) => {
    const path = join(folder, `${file}-${at}.csv`);
    const stream = createWriteStream(path);
    stream.write(`${header}\n`);
    return { option: node ? `--nodes=${node}=${path}` : `--relationships=${tie}=${path}`, stream, lines: [] };
  });
  const flush = async ({ stream, lines }) => {
    const isFull = lines.length > 0 && !stream.write(lines.join(""));
    lines.length = 0;
    if (isFull) await once(stream, "drain");
  };
  const rows = createReadStream(join(csvFolder, `${file}.csv`)).pipe(parse({ columns: true }));
  let count = 0;
  for await (const row of rows) {
    for (const [at, { rows: rowsOf }] of parts.entries())
      for (const cells of rowsOf(row, vault)) outputs[at].lines.push(`${cells.map(cell).join(",")}\n`);
    if (++count % 2000 === 0) for (const output of outputs) await flush(output);
  }
  for (const output of outputs) {
    await flush(output);
    output.stream.end();
    await once(output.stream, "finish");
  }
  return outputs.map(({ option }) => option);
}

/** Empty is unknown; `""` would be an empty text. */
function cell(value) {
  if (value === undefined || value === null || value === "") return "";
  const text = String(value);
  return /[",\n\r]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

async function runImporter(layout, files, heap) {
  const version = wantedVersion(process.env);
  const java = await findJava(javaNeededBy(version));
  const jars = process.env.NEO4J_JARS_DIR || usualJarsFolder(version);
  const main = [
    `-Xmx${heap}`,
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "-cp",
    join(jars, "*"),
    "org.neo4j.cli.AdminTool",
    "database",
    "import",
    "full",
    "neo4j",
  ];
  const options = ["--overwrite-destination", "--multiline-fields=true", "--bad-tolerance=0", "--array-delimiter=;"];
  const report = `--report-file=${join(layout.logs, "import.report")}`;
  const env = { ...process.env, NEO4J_HOME: layout.home, NEO4J_CONF: layout.conf };
  await promisify(execFile)(java, [...main, ...options, report, ...files], { env, maxBuffer: 2 ** 28 });
}
