import { daysBetween } from "../../kernel/calendar.js";
import type { ClientFacts } from "./clientFacts.js";

/**
 * For how long clients have been served, in years of 365.25 days; of those for whom it is not known only the number.
 */
export interface Tenure {
  readonly meanYears: number | null;
  readonly medianYears: number | null;
  readonly unknown: number;
}

export function tenureOf(clients: readonly Pick<ClientFacts, "serving">[], asOf: string): Tenure {
  const years = clients
    .flatMap(({ serving }) => servedSince(serving) ?? [])
    .map((from) => daysBetween(from, asOf) / 365.25)
    .sort((a, b) => a - b);
  const middle = years.length / 2;
  return {
    meanYears: years.length > 0 ? years.reduce((sum, value) => sum + value, 0) / years.length : null,
    medianYears: years.length > 0 ? (years[Math.ceil(middle) - 1]! + years[Math.floor(middle)]!) / 2 : null,
    unknown: clients.length - years.length,
  };
}

/** The first day on which any of the group served a client; null when none is known. */
function servedSince(serving: ClientFacts["serving"]): string | null {
  const days = serving.flatMap(({ from }) => from ?? []).sort();
  return days[0] ?? null;
}
