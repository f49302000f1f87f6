import { registerEnumType } from "type-graphql";

/** Every kind of tie that can be walked along. */
export const TieKind = {
  ADVICE: "ADVICE",
  MENTORSHIP: "MENTORSHIP",
  REPORTING: "REPORTING",
  SERVICE: "SERVICE",
  WINNING: "WINNING",
  AUTHORSHIP: "AUTHORSHIP",
  READING: "READING",
  ENDORSEMENT: "ENDORSEMENT",
  SKILL: "SKILL",
  ABOUT: "ABOUT",
  NARROWER: "NARROWER",
  WORKPLACE: "WORKPLACE",
  PART: "PART",
  REFERRAL: "REFERRAL",
  RELATION: "RELATION",
} as const;
export type TieKind = (typeof TieKind)[keyof typeof TieKind];

registerEnumType(TieKind, {
  name: "TieKind",
  description: "Kinds of ties in the knowledge network. Each leads from its first to its second end.",
  valuesConfig: {
    ADVICE: {
      description: "A manager asked another for advice up to the date; weight: how often.",
    },
    MENTORSHIP: {
      description:
        "A manager was a trainee of another in mentorships begun by the date, ended or not; weight: 1 per mentorship.",
    },
    REPORTING: { description: "A manager reports to another on the date." },
    SERVICE: { description: "A manager serves a client on the date." },
    WINNING: { description: "A manager won a client, up to the date." },
    AUTHORSHIP: { description: "A manager wrote a knowledge item, up to the date." },
    READING: { description: "A manager read a knowledge item, up to the date." },
    ENDORSEMENT: { description: "A manager endorsed a knowledge item, up to the date." },
    SKILL: { description: "A manager knows a topic on the date; weight: the level, 1 to 5." },
    ABOUT: { description: "A knowledge item is about a topic, as it is now." },
    NARROWER: { description: "A topic is part of another, as it is now." },
    WORKPLACE: { description: "A manager works at a branch on the date." },
    PART: { description: "A branch is part of another, as it is now." },
    REFERRAL: { description: "A client referred another, up to the date." },
    RELATION: { description: "A client is related to another on the date." },
  },
});
