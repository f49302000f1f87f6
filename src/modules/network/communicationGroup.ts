import { registerEnumType } from "type-graphql";

/** Everyone who works here is in one of these, and clients are one more. */
export enum CommunicationGroup {
  CLIENT_MANAGERS = "CLIENT_MANAGERS",
  MANAGEMENT = "MANAGEMENT",
  PRODUCT = "PRODUCT",
  RISK = "RISK",
  TELLER = "TELLER",
  OPERATIONS = "OPERATIONS",
  OTHER = "OTHER",
  CLIENTS = "CLIENTS",
}
registerEnumType(CommunicationGroup, {
  name: "CommunicationGroup",
  description: "A group of people between whom communication is counted.",
  valuesConfig: {
    CLIENT_MANAGERS: { description: "Client managers to whom nobody reports." },
    MANAGEMENT: { description: "Everyone to whom somebody reports, and those whose function is management." },
    PRODUCT: { description: "Product specialists." },
    RISK: { description: "Risk officers." },
    TELLER: { description: "Tellers." },
    OPERATIONS: { description: "Back office and systems." },
    OTHER: { description: "Other employees." },
    CLIENTS: { description: "Clients: as a column only." },
  },
});
