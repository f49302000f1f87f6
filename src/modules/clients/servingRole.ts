import { registerEnumType } from "type-graphql";

export enum ServingRole {
  LEAD = "LEAD",
  BACKUP = "BACKUP",
}
registerEnumType(ServingRole, {
  name: "ServingRole",
  description: "In which role a manager serves a client.",
  valuesConfig: {
    LEAD: { description: "The one manager who answers for the client; there is at most one at any time." },
    BACKUP: { description: "Stands in for the lead." },
  },
});
