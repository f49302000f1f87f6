import { registerEnumType } from "type-graphql";

export enum SkillEvidence {
  SELF = "SELF",
  CONFIRMED = "CONFIRMED",
  EXAM = "EXAM",
  CERTIFICATE = "CERTIFICATE",
  MENTORSHIP = "MENTORSHIP",
}
registerEnumType(SkillEvidence, {
  name: "SkillEvidence",
  description: "Kind of evidence for a skill level.",
  valuesConfig: {
    SELF: { description: "Declared by the manager; not confirmed." },
    CONFIRMED: { description: "Confirmed by a superior or the head of the branch." },
    EXAM: { description: "A passed exam." },
    CERTIFICATE: { description: "A certificate." },
    MENTORSHIP: { description: "Confirmed by a mentor." },
  },
});
