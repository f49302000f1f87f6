import { readConfig } from "../../config.js";
import { modules } from "../../modules.js";
import { isAskedForHelp } from "./arguments.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run housekeeping
Does the daily work: if a proposal under a mentoring plan was declined or has lapsed, it proposes the next mentor in the
trainee's ranking. Run it once a day; running it more often does no harm.`;

await runCommand(async () => {
  if (isAskedForHelp(usage)) return;
  const config = readConfig(process.env);
  await withDatabase(config, report, async (database) => {
    for (const { housekeeping } of modules)
      if (housekeeping) process.stdout.write(`${await housekeeping(database, config)}\n`);
  });
});
