import { Role } from "../access/role.js";
import type { Day } from "./day.js";

export const day: Day = {
  DENIALS: {
    what: "Requests were denied in the last 7 days, today included: `auditRecords` with `kind: DENIAL`.",
    roles: [Role.COMPLIANCE],
    fragment: "kernel/audit/lately",
    within: 7,
    args: () => ({ operations: ["FORBIDDEN", "UNAUTHENTICATED"] }),
  },
};
