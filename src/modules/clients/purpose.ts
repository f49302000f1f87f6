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
  description: "Purpose of showing a client's full numbers. It is kept in the audit trail.",
  valuesConfig: {
    CONTACT: { description: "To call or write to the client." },
    IDENTIFICATION: { description: "To verify that a person is the client." },
    CONTRACT: { description: "To prepare a contract or a form." },
    CORRECTION: { description: "To check or correct what is stored." },
    COMPLAINT: { description: "To handle a complaint." },
    INVESTIGATION: { description: "To investigate, for compliance." },
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
  description: "Legal ground for erasing the identity of a former client. It is kept in the audit trail.",
  valuesConfig: {
    REQUEST: { description: "Requested by the client." },
    RETENTION_OVER: { description: "The retention period is over." },
    ORDER: { description: "Ordered by a court or an authority." },
  },
});
