import { registerEnumType } from "type-graphql";

/** Roles that a token may claim. That someone mentors or leads others is never claimed: it is read from the graph. */
export enum Role {
  MANAGER = "MANAGER",
  EMPLOYEE = "EMPLOYEE",
  BRANCH_HEAD = "BRANCH_HEAD",
  HR = "HR",
  ANALYST = "ANALYST",
  COMPLIANCE = "COMPLIANCE",
  ADMIN = "ADMIN",
  SATISFACTION = "SATISFACTION",
}

registerEnumType(Role, {
  name: "Role",
  description: "A role. It decides what a person or service may see and change.",
  valuesConfig: {
    MANAGER: { description: "A client manager: serves clients, learns and shares knowledge." },
    EMPLOYEE: { description: "Works here and serves no clients: a specialist, a teller, a risk officer." },
    BRANCH_HEAD: { description: "Heads a branch with all branches below it." },
    HR: { description: "Maintains the files of all people. Sees clients without identity." },
    ANALYST: { description: "Analyses the whole network. Clients are pseudonymous. Makes no changes." },
    COMPLIANCE: {
      description:
        "Sees everything; every unmasked read is audited. Changes nothing, except that it may erase the identity of a former client.",
    },
    ADMIN: { description: "Maintains topics, products, branches and grades." },
    SATISFACTION: { description: "The service that delivers satisfaction and morale scores." },
  },
});
