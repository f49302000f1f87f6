import type { ClientFacts } from "./clientFacts.js";
import type { CapitalConstants } from "./constants.js";

/** Why a client may be lost when its lead leaves, factor by factor. */
export interface Risk {
  /** h = min(1, base · share · (1 − cover) · newness). */
  readonly chance: number;
  /** The lead's part of the contacts that current managers had; 1 when there were none. */
  readonly share: number;
  readonly ownContacts: number;
  /** Contacts of other current managers. */
  readonly otherContacts: number;
  readonly hasBackup: boolean;
  /** Of contacts of others, and of a backup. */
  readonly cover: number;
  readonly servedSince: string | null;
  /** Served for under the years of `newYears`, or not known how long. */
  readonly isNew: boolean;
  readonly newness: number;
}

/** The risk on a date of losing a client if this manager, its lead, leaves. */
export function riskOf(client: ClientFacts, manager: string, asOf: string, constants: CapitalConstants): Risk {
  const ownContacts = client.contacts.filter((holder) => holder === manager).length;
  const otherContacts = client.contacts.length - ownContacts;
  const share = client.contacts.length > 0 ? ownContacts / client.contacts.length : 1;
  const hasBackup = client.servers.some((server) => server.role === "BACKUP" && server.manager !== manager);
  const cover =
    constants.contactCover * Math.min(1, otherContacts / constants.coverContacts) +
    (hasBackup ? constants.backupCover : 0);
  const servedSince = client.serving.find((serving) => serving.manager === manager)?.from ?? null;
  const isNew = servedSince === null || servedSince > yearsBefore(asOf, constants.newYears);
  const newness = isNew ? constants.newness : 1;
  const chance = Math.min(1, constants.riskBase * share * (1 - cover) * newness);
  return { chance, share, ownContacts, otherContacts, hasBackup, cover, servedSince, isNew, newness };
}

/** The same day so many years earlier; of 29 February a day that sorts between the 28th and 1 March. */
const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4)}`;
