import { Role } from "../../kernel/access/role.js";
import type { Day } from "../../kernel/queries/day.js";
import { contactsBefore } from "./clientFacts.js";

export const day: Day = {
  CLIENTS_OF_ONE_PERSON: {
    what: "Clients of the branch `node` and below are known to one manager only: `customerCapital.singleThreaded`.",
    roles: [Role.BRANCH_HEAD],
    fragment: "customerCapital/clientsOfOnePerson",
    args: (context) => contactsBefore(context, context.today),
  },
};
