import { Role } from "../../kernel/access/role.js";
import type { Day } from "../../kernel/queries/day.js";

/** What COMPLIANCE looks over: who a client is was told whole, or destroyed. */
const lately = { roles: [Role.COMPLIANCE], fragment: "kernel/audit/lately", within: 7 } as const;

export const day: Day = {
  CLIENTS_NOT_CONTACTED: {
    what: "Nobody was in contact for 90 days with clients that you have led for at least as long.",
    roles: [Role.MANAGER, Role.BRANCH_HEAD],
    fragment: "clients/clientsNotContacted",
    every: 90,
  },
  IDENTITIES_REVEALED: {
    what: 'Identities of clients were revealed in the last 7 days, today included: `auditRecords` with `operation: "revealClientIdentity"`.',
    ...lately,
    args: () => ({ operations: ["revealClientIdentity"] }),
  },
  IDENTITIES_ERASED: {
    what: 'Identities of clients were erased in the last 7 days, today included: `auditRecords` with `operation: "eraseClientIdentity"`.',
    ...lately,
    args: () => ({ operations: ["eraseClientIdentity"] }),
  },
};
