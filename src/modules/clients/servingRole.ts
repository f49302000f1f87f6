import { registerEnumType } from "type-graphql";

export enum ServingRole {
  LEAD = "LEAD",
  BACKUP = "BACKUP",
}
registerEnumType(ServingRole, {
  name: "ServingRole",
  description: "Role in which a manager serves a client.",
  valuesConfig: {
    LEAD: { description: "The manager responsible for the client; at most one at any time." },
    BACKUP: { description: "Stands in for the lead." },
  },
});
