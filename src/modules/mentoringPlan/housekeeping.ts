import { daysBefore, todayIn } from "../../kernel/calendar.js";
import type { Config } from "../../kernel/config.js";
import type { Database } from "../../kernel/database/database.js";
import { newId } from "../../kernel/graphql/write.js";
import { mentorships } from "../mentorship/entities.js";
import { rulesOn } from "../mentorship/hardRules.js";
import { nextFor } from "./storedPlan.js";

export interface Day {
  readonly today: string;
  readonly lapseAfterDays: number;
}

/**
 * Goes on with plans: where a proposal was declined or lapsed, the next in its trainee's ranking is proposed. Each runs
 * in a transaction of its own, which checks again, so that running this twice, even at once, proposes nobody twice.
 * Answers how many were proposed.
 */
export async function proposeAllNext(database: Database, { today, lapseAfterDays }: Day): Promise<number> {
  const lapsedBefore = daysBefore(today, lapseAfterDays);
  const key = { viewer: { today, lapsedBefore } };
  const rules = rulesOn(today, lapsedBefore);
  const stored = new Map<string, string | null>();
  let proposed = 0;
  for (const { mentorship, plan, trainee } of await database.read("mentoringPlan/stalled", { key })) {
    if (!stored.has(plan)) {
      const [row] = await database.read("mentoringPlan/weightsOf", { id: plan });
      stored.set(plan, row?.weights ?? null);
    }
    const next = nextFor(stored.get(plan) ?? null, trainee);
    if (next.length === 0) continue;
    const work = { key, input: { mentorshipId: mentorship }, id: newId(mentorships), today, rules, next };
    const [row] = await database.write((transaction) => transaction.run("mentoringPlan/proposeNext", work));
    if (row?.mentorship) proposed++;
  }
  return proposed;
}

export async function housekeeping(database: Database, config: Config): Promise<string> {
  const day = { today: todayIn(config.TIME_ZONE), lapseAfterDays: config.LAPSE_AFTER_DAYS };
  return `${await proposeAllNext(database, day)} mentorships were proposed to the next mentor in rank.`;
}
