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
  description: "The kinds of ties of the knowledge network, each from its first end to its second.",
  valuesConfig: {
    ADVICE: {
      description: "A manager asked another for advice until the date; weighs as often as that was until then.",
    },
    MENTORSHIP: {
      description:
        "A manager was trained by another in a mentorship begun until the date, over or not; weighs 1 for each.",
    },
    REPORTING: { description: "A manager reports to another on the date." },
    SERVICE: { description: "A manager serves a client on the date." },
    WINNING: { description: "A manager won a client until the date." },
    AUTHORSHIP: { description: "A manager wrote a knowledge item until the date." },
    READING: { description: "A manager read a knowledge item until the date." },
    ENDORSEMENT: { description: "A manager endorsed a knowledge item until the date." },
    SKILL: { description: "A manager knows a topic on the date; weighs the level, 1 to 5." },
    ABOUT: { description: "A knowledge item is about a topic, as it is now." },
    NARROWER: { description: "A topic is part of another, as it is now." },
    WORKPLACE: { description: "A manager works at a branch on the date." },
    PART: { description: "A branch is part of another, as it is now." },
    REFERRAL: { description: "A client referred another until the date." },
    RELATION: { description: "A client is related to another on the date." },
  },
});
