import { Library } from "../../kernel/cypher/library.js";
import { readArguments } from "../../kernel/exchange/commandLine.js";
import { OperatorError } from "../../kernel/operatorError.js";
import { runCommand } from "./runCommand.js";

const usage = `npm run cypher -- NAME
Prints a Cypher statement, or part of one, by its name, such as exchange/products/write or clients/servedBy, with its predicates expanded.
Part of a name lists all names that contain it.`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    { allowPositionals: true, options: { help: { type: "boolean", short: "h" } } },
    usage,
  );
  const [name, ...more] = positionals;
  if (values.help) return void process.stdout.write(`${usage}\n`);
  if (name === undefined || more.length > 0) throw new OperatorError(usage);
  const library = new Library();
  const found = [...library.all].find((fragment) => fragment.name === name);
  if (found) return void process.stdout.write(`// ${found.what}\n${library.text(name)}\n`);
  const like = [...library.all].map((fragment) => fragment.name).filter((each) => each.includes(name));
  if (like.length === 0) throw new OperatorError(`There is no statement with "${name}" in its name.`);
  process.stdout.write(`${like.join("\n")}\n`);
});
