/**
 * `npm test`: all projects of vitest.config.ts, two side by side, and one summary. A project shares its database with
 * no other and waits for it half of the time, so two at once use both processors. With arguments it is `vitest run`
 * with these.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";

/** The longest first, so that both lanes end at about the same time. */
const sideBySide = ["institution", "program", "web", "empty", "servers", "reference", "unit"];
/**
 * Measures how long others wait while somebody floods the program, and how soon it serves again: nothing may run beside
 * it.
 */
const alone = ["crash"];

const reports = ".cache/reports";
const reportOf = (project) => `${reports}/${project}.json`;
/** Which files are run a second time by the executor of graphql-js. */
process.env.SAMPLE_SEED ??= String(Date.now() % 1_000_000);
const given = process.argv.slice(2);
process.exitCode = given.length > 0 ? await vitest(given) : await everything();

async function everything() {
  await rm(reports, { recursive: true, force: true });
  process.stdout.write(
    `SAMPLE_SEED=${process.env.SAMPLE_SEED} chooses what is asked by the executor of graphql-js too.\n`,
  );
  const projects = [...sideBySide, ...alone];
  const waiting = [...sideBySide];
  const codes = [...(await Promise.all([lane(waiting), lane(waiting)])), await lane([...alone])].flat();
  const broken = projects.filter((project) => !existsSync(reportOf(project)));
  if (broken.length === 0) return Math.max(...codes, await vitest(["--merge-reports", reports]));
  process.stdout.write(
    `Broken off before their end, for the reason above: ${broken.join(", ")}.\n0 passed, ${broken.length} failed\n`,
  );
  return 1;
}

/** Takes one project after another until none waits. */
async function lane(waiting) {
  const codes = [];
  for (let project = waiting.shift(); project; project = waiting.shift())
    codes.push(
      await vitest([
        "--project",
        project,
        "--reporter",
        "default",
        "--reporter",
        "blob",
        "--outputFile.blob",
        reportOf(project),
      ]),
    );
  return codes;
}

function vitest(options) {
  const command = ["node_modules/vitest/vitest.mjs", "run", ...options];
  // Two at once would fight for a terminal's last lines.
  const stdio = given.length > 0 ? "inherit" : ["ignore", "pipe", "pipe"];
  const child = spawn(process.execPath, command, { stdio });
  child.stdout?.pipe(process.stdout, { end: false });
  child.stderr?.pipe(process.stderr, { end: false });
  return new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)));
}
