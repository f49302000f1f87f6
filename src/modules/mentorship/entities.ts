import { entity } from "../../kernel/entity/entity.js";
import {
  date,
  identity,
  instant,
  integer,
  list,
  longText,
  oneOf,
  optional,
  period,
  text,
  yesNo,
} from "../../kernel/entity/fields.js";
import { relation } from "../../kernel/entity/relation.js";
import { many, on, one, pairs } from "../../kernel/entity/ties.js";
import type { Row } from "../../kernel/exchange/table.js";
import { clients } from "../clients/entities.js";
import { topics } from "../knowledge/entities.js";
import { managers, who } from "../managers/entities.js";
import { plans } from "../mentoringPlan/entities.js";
import { level } from "../skills/entities.js";
import { MentorshipForm, MentorshipStatus } from "./mentorshipKinds.js";

/**
 * Whether a mentorship takes its trainee's only place, like `isOpenMentorship` in Cypher: a lapsed proposal is not
 * marked in the file.
 */
const isOpen = ({ status, answeredOn, proposedOn }: Row, lapsedBefore: string) =>
  status === "ACTIVE" ||
  (status === "PROPOSED" && ((answeredOn ?? proposedOn ?? lapsedBefore) as string) >= lapsedBefore);

export const mentorProfiles = entity("MentorProfile", {
  file: "mentor_profiles",
  prefix: "mtr",
  fields: {
    manager: one("<-OFFERS-", managers),
    capacity: integer(0, 1000),
    formats: optional(list(text(1000))),
    note: optional(longText()),
    active: yesNo,
  },
  rules: { exclusive: { owner: ["manager"], while: { of: [], isTrue: () => true }, what: "mentor profile" } },
});

export const mentorships = entity("Mentorship", {
  file: "mentorships",
  prefix: "mtp",
  isVersioned: true,
  fields: {
    mentor: one("<-GUIDES-", managers),
    trainee: one("-TRAINS->", managers),
    status: oneOf(MentorshipStatus),
    form: oneOf(MentorshipForm),
    topics: optional(pairs("-AIMS_AT->", topics, "topic", "targetLevel", level)),
    note: optional(identity(longText())),
    proposedOn: optional(date),
    proposedBy: optional(who),
    answeredOn: optional(date),
    ...period,
    plan: optional(one("<-PROPOSES-", plans)),
    rank: optional(on("plan", "rank", integer(1, 1_000_000))),
  },
  follows: { sortOn: { first: ["proposedOn", "from"], else: "0001-01-01" } },
  rules: {
    ordered: [["proposedOn", "answeredOn"]],
    different: [["mentor", "trainee"]],
    needs: [["rank", "plan"]],
    exclusive: {
      owner: ["trainee"],
      while: { of: ["status", "proposedOn", "answeredOn"], isTrue: isOpen },
      what: "open mentorship",
    },
  },
});

export const sessions = entity("MentoringSession", {
  file: "sessions",
  things: "mentoring sessions",
  prefix: "ses",
  isErasable: true,
  fields: {
    mentorship: one("<-MET-", mentorships),
    at: instant,
    minutes: integer(1, 10_000),
    topics: optional(many("-COVERED->", topics)),
    note: optional(identity(longText())),
    traineeRating: optional(level),
  },
});

export const sessionClients = relation("MET_WITH", {
  file: "session_clients",
  things: "meetings with clients",
  ends: { session: sessions, client: clients },
  fields: { consentedBy: optional(who), on: optional(date) },
});
