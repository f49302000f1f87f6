import { idOf } from "./ids.js";

/** Places of the people whom every demo institution has, whatever its seed and scale. */
export const fixedPlaces = {
  president: 0,
  hr: 1,
  analyst: 2,
  compliance: 3,
  admin: 4,
  branchHead: 5,
  mentor: 6,
  broker: 7,
} as const;

/** One known person for each role: whom the demo tokens are for. */
export const personas: readonly { readonly role: string; readonly employeeId: string; readonly what: string }[] = [
  {
    role: "MANAGER",
    employeeId: idOf("manager", fixedPlaces.mentor),
    what: "client manager with clients of her own, who mentors two trainees",
  },
  {
    role: "BRANCH_HEAD",
    employeeId: idOf("manager", fixedPlaces.branchHead),
    what: "head of the Shanghai branch and its sub-branches",
  },
  {
    role: "EMPLOYEE",
    employeeId: idOf("employee", 0),
    what: "product specialist at the head office, who serves no clients",
  },
  { role: "HR", employeeId: idOf("manager", fixedPlaces.hr), what: "human resources at the head office" },
  {
    role: "ANALYST",
    employeeId: idOf("manager", fixedPlaces.analyst),
    what: "network analyst at the head office",
  },
  {
    role: "COMPLIANCE",
    employeeId: idOf("manager", fixedPlaces.compliance),
    what: "compliance officer at the head office",
  },
  { role: "ADMIN", employeeId: idOf("manager", fixedPlaces.admin), what: "administrator at the head office" },
];
