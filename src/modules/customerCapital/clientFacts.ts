import { asker } from "../../kernel/access/asker.js";
import { daysBefore, endOf } from "../../kernel/calendar.js";
import type { Context } from "../../kernel/context.js";
import { orRefusal } from "../../kernel/refusal/asRefusal.js";
import type { HoldingFacts } from "../clients/holdingsWorth.js";
import type { Group } from "../managers/group.js";
import { capitalSettings } from "./settings.js";

export type ServingRole = "LEAD" | "BACKUP";

/** What is known of a client on a day, as far as its worth and its ties to managers go. */
export interface ClientFacts {
  readonly client: string;
  readonly version: number;
  /**
   * Managers of the group who serve it; `from` is the first day on which they served it in any role, null when that is
   * not known.
   */
  readonly serving: readonly { readonly manager: string; readonly role: ServingRole; readonly from: string | null }[];
  readonly holdings: readonly HoldingFacts[];
  /** All current managers who serve it. */
  readonly servers: readonly { readonly manager: string; readonly role: ServingRole }[];
  /** The current manager of each contact in the days before the date. */
  readonly contacts: readonly string[];
}

/** The clients whom the group serves on the date, in any role or in one. */
export async function readClients(
  context: Context,
  { managerIds }: Group,
  asOf: string,
  role?: ServingRole,
): Promise<readonly ClientFacts[]> {
  const contacts = contactsBefore(context, asOf);
  const parameters = { ...asker(context), managerIds, role, asOf, ...contacts };
  const rows = await orRefusal(context.graph.database.read("customerCapital/clientsOf", parameters, context.signal));
  return rows as unknown as readonly ClientFacts[];
}

/** The instants between which a contact lies that counts on a day: in the `contactDays` up to it. */
export function contactsBefore({ timeZone, constants }: Context, day: string): { since: string; until: string } {
  const before = daysBefore(day, constants.of(capitalSettings).contactDays);
  return { since: endOf(timeZone, before), until: endOf(timeZone, day) };
}
