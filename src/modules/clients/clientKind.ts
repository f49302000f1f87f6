import { registerEnumType } from "type-graphql";

export enum ClientKind {
  PERSON = "PERSON",
  COMPANY = "COMPANY",
}
registerEnumType(ClientKind, {
  name: "ClientKind",
  description: "Whether a client is a person or a company.",
  valuesConfig: { PERSON: { description: "A person." }, COMPANY: { description: "A company." } },
});
