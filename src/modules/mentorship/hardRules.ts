import { leastLevel } from "../../algorithms/matching/score.js";
import { daysBefore } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";

/** Days for which a pair that was declined or lapsed is not proposed again. */
const restDays = 180;

/**
 * The figures of the rules that no mentorship breaks, as the statements take them, on a day before which proposals have
 * lapsed.
 */
export const rulesOn = (today: string, lapsedBefore: string) => ({
  leastLevel,
  declinedSince: daysBefore(today, restDays),
  lapsedSince: daysBefore(lapsedBefore, restDays),
});

export const hardRules = ({ viewer, today }: Context) => rulesOn(today, viewer?.lapsedBefore ?? today);
