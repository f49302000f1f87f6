import { Role } from "../../kernel/access/role.js";
import type { Day } from "../../kernel/queries/day.js";

export const day: Day = {
  DEPARTURES: {
    what: "Managers leave in this month: their `leftOn` lies in it.",
    roles: [Role.HR],
    fragment: "managers/departures",
  },
};
