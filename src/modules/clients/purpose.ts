import { registerEnumType } from "type-graphql";

/** What a client's numbers are needed whole for. */
export enum RevealPurpose {
  CONTACT = "CONTACT",
  IDENTIFICATION = "IDENTIFICATION",
  CONTRACT = "CONTRACT",
  CORRECTION = "CORRECTION",
  COMPLAINT = "COMPLAINT",
  INVESTIGATION = "INVESTIGATION",
}
registerEnumType(RevealPurpose, {
  name: "RevealPurpose",
  description: "What a client's numbers are needed whole for. It is kept in the audit trail.",
  valuesConfig: {
    CONTACT: { description: "To call or write to the client." },
    IDENTIFICATION: { description: "To make sure that somebody is the client." },
    CONTRACT: { description: "To prepare a contract or a form." },
    CORRECTION: { description: "To check or correct what is stored." },
    COMPLAINT: { description: "To work on a complaint." },
    INVESTIGATION: { description: "To investigate, by compliance." },
  },
});

/** Why a former client's identity is destroyed. */
export enum ErasureGround {
  REQUEST = "REQUEST",
  RETENTION_OVER = "RETENTION_OVER",
  ORDER = "ORDER",
}
registerEnumType(ErasureGround, {
  name: "ErasureGround",
  description: "Why a former client's identity is destroyed. It is kept in the audit trail.",
  valuesConfig: {
    REQUEST: { description: "The client asked for it." },
    RETENTION_OVER: { description: "The time for which it must be kept is over." },
    ORDER: { description: "A court or an authority ordered it." },
  },
});
