import { daysBefore } from "../calendar.js";
import type { Context } from "../context.js";

/** The lowest level at which somebody teaches a topic. */
const leastLevel = 3;

/** Days for which a pair that was declined or lapsed is not proposed again. */
const restDays = 180;

/** The figures of the rules that no mentorship breaks, as the statements take them. */
export function hardRules({ viewer, today }: Context) {
  return {
    leastLevel,
    declinedSince: daysBefore(today, restDays),
    lapsedSince: daysBefore(viewer?.lapsedBefore ?? today, restDays),
  };
}
