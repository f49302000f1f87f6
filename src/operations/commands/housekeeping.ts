import { readConfig } from "../../config.js";
import { todayIn } from "../../kernel/calendar.js";
import { proposeAllNext } from "../../modules/mentoringPlan/housekeeping.js";
import { isAskedForHelp } from "./arguments.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run housekeeping
What is due by the day and waits for nobody: where a proposal under a mentoring plan was declined or has lapsed, the next in its
trainee's ranking is proposed. Run it once a day; running it more often does no harm.`;

await runCommand(async () => {
  if (isAskedForHelp(usage)) return;
  const config = readConfig(process.env);
  const day = { today: todayIn(config.TIME_ZONE), lapseAfterDays: config.LAPSE_AFTER_DAYS };
  const proposed = await withDatabase(config, report, (database) => proposeAllNext(database, day));
  process.stdout.write(`${proposed} mentorships were proposed to the next in rank.\n`);
});
