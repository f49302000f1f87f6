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
  description: "On what a level of skill rests.",
  valuesConfig: {
    SELF: { description: "Declared by the manager, confirmed by nobody." },
    CONFIRMED: { description: "Confirmed by a superior or the head of the branch." },
    EXAM: { description: "An exam that was passed." },
    CERTIFICATE: { description: "A certificate." },
    MENTORSHIP: { description: "Confirmed by a mentor." },
  },
});
