import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { OperatorError } from "../../dist/kernel/operatorError.js";
import { editsOfCypher } from "./cypher.mjs";
import { edited } from "./edit.mjs";
import { filesAt, testFiles, testsOf } from "./rooms.mjs";
import { editsOfTypeScript } from "./typescript.mjs";
import { Workbench } from "./workbench.mjs";

/** Breaks one thing after another, and tells which the tests did not notice. */
export async function mutate(paths, { tests, most, seed, seconds }) {
  const mutants = chosen(await mutantsOf(paths.flatMap(filesAt)), seed).slice(0, most);
  if (mutants.length === 0) throw new OperatorError(`Nothing can be broken in ${paths.join(", ")}.`);
  const counts = { caught: 0, hung: 0, survived: 0 };
  const workbench = await Workbench.open();
  const breakOff = async (signal) => {
    await workbench.close();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, breakOff);
  try {
    const limits = new Map();
    for (const [at, { file, text, edit }] of mutants.entries()) {
      const filters = tests.length > 0 ? tests : testsOf(file);
      const limit = limits.get(filters.join()) ?? (seconds || (await limitOf(workbench, filters)));
      limits.set(filters.join(), limit);
      await workbench.write(file, edited(text, edit));
      const { passed, hung } = await workbench.run(filters, limit);
      await workbench.write(file, text);
      const outcome = passed ? "survived" : hung ? "hung" : "caught";
      counts[outcome]++;
      const line = `${file}:${edit.line} ${edit.what}\n`;
      if (passed) process.stdout.write(`survived: ${line}`);
      else process.stderr.write(`${at + 1}/${mutants.length} ${outcome}: ${line}`);
    }
  } finally {
    await workbench.close();
    for (const signal of ["SIGINT", "SIGTERM"]) process.removeListener(signal, breakOff);
  }
  const { caught, hung, survived } = counts;
  process.stdout.write(
    `${mutants.length} tried with seed ${seed}: ${caught + hung} caught (${hung} of them hung), ${survived} survived\n`,
  );
}

/** Every way to break these files. */
async function mutantsOf(files) {
  const predicates = new Set();
  for (const file of filesAt("cypher"))
    if (/^\/\/ @predicate/m.test(await readFile(file, "utf8"))) predicates.add(basename(file, ".cypher"));
  const mutants = [];
  for (const file of files) {
    const text = await readFile(file, "utf8");
    const edits = file.endsWith(".cypher") ? editsOfCypher(text, predicates) : editsOfTypeScript(text, file);
    mutants.push(...edits.map((edit) => ({ file, text, edit })));
  }
  return mutants;
}

/** In an order that a seed gives, so that the first few are from everywhere, and are the same again. */
function chosen(mutants, seed) {
  const place = ({ file, edit }) =>
    createHash("sha256").update([seed, file, edit.start, edit.end, edit.replacement].join(" ")).digest("hex");
  return mutants
    .map((mutant) => ({ mutant, place: place(mutant) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ mutant }) => mutant);
}

/**
 * For how many seconds a mutant may run, after its tests were seen to pass as they are. Throws OperatorError when they
 * do not.
 */
async function limitOf(workbench, filters) {
  const files = testFiles(filters);
  if (files.length === 0) throw new OperatorError(`No test is in ${filters.join(", ")}: name others with --tests.`);
  process.stderr.write(`Tests: ${files.join(" ")}\n`);
  const { passed, printed, seconds } = await workbench.run(filters, 1800);
  if (!passed) throw new OperatorError(`${printed}\nThese tests fail before anything is broken: mend them first.`);
  return Math.ceil(15 + 3 * seconds);
}
