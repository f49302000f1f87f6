import { registerEnumType } from "type-graphql";

/** Roles that a token may claim. That someone mentors or leads others is never claimed: it is read from the graph. */
export enum Role {
  MANAGER = "MANAGER",
  BRANCH_HEAD = "BRANCH_HEAD",
  HR = "HR",
  ANALYST = "ANALYST",
  COMPLIANCE = "COMPLIANCE",
  ADMIN = "ADMIN",
  SATISFACTION = "SATISFACTION",
}

registerEnumType(Role, {
  name: "Role",
  description: "What somebody is here to do; it decides what they may see and change.",
  valuesConfig: {
    MANAGER: { description: "A client manager: serves clients, learns and shares knowledge." },
    BRANCH_HEAD: { description: "Heads a branch with everything below it." },
    HR: { description: "Keeps the files of all people; sees clients as numbers only." },
    ANALYST: { description: "Explores the whole network; clients are pseudonymous, nothing is changed." },
    COMPLIANCE: { description: "Sees everything, changes nothing; every unmasked read is audited." },
    ADMIN: { description: "Keeps topics, products, branches and grades." },
    SATISFACTION: { description: "The service that delivers satisfaction and morale scores." },
  },
});
