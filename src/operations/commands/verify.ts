import { readConfig } from "../../config.js";
import { todayIn } from "../../kernel/calendar.js";
import { readArguments } from "../../kernel/exchange/commandLine.js";
import { lines } from "../verify/report.js";
import { type Finding, verify } from "../verify/verify.js";
import { noArguments, wholeNumber } from "./arguments.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run verify -- [--limit 20]
Checks the whole graph against the rules of the domain, and lists violations. Exits with code 1 if there are any; warnings do not count.
  --limit N    number of violations listed per rule; default: 20`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: { limit: { type: "string", default: "20" }, help: { type: "boolean", short: "h" } },
    },
    usage,
  );
  if (values.help) return void process.stdout.write(`${usage}\n`);
  noArguments(positionals, usage);
  const limit = wholeNumber("--limit", values.limit, usage);
  const config = readConfig(process.env);
  const findings = await withDatabase(config, report, async (database): Promise<Finding[]> => {
    const options = { today: todayIn(config.TIME_ZONE), lapseAfterDays: config.LAPSE_AFTER_DAYS, limit };
    const all: Finding[] = [];
    for await (const finding of verify(database, options)) {
      all.push(finding);
      for (const line of lines(finding)) process.stdout.write(`${line}\n`);
    }
    return all;
  });
  const broken = findings.filter(({ isWarning, count }) => !isWarning && count > 0).length;
  const rules = findings.filter(({ isWarning }) => !isWarning).length;
  process.stdout.write(broken === 0 ? `All ${rules} rules hold.\n` : `${broken} of ${rules} rules are broken.\n`);
  if (broken > 0) process.exitCode = 1;
});
