import {
  amount,
  currency,
  id,
  identity,
  integer,
  json,
  longText,
  oneOf,
  reference,
  score,
  sealed,
  text,
  who,
  yesNo,
} from "./cellTypes.js";
import { list, targets } from "./lists.js";
import { type Row, table } from "./table.js";
import { date, instant } from "./times.js";

const period = ["from", "to"] as const;
const level = integer(1, 5);

/** Whether a mentorship takes its trainee's only place, as `isOpenMentorship` says it in Cypher: proposals lapse without a word in the file. */
const isOpen = ({ status, answeredOn, proposedOn }: Row, lapsedBefore: string) =>
  status === "ACTIVE" ||
  (status === "PROPOSED" && ((answeredOn ?? proposedOn ?? lapsedBefore) as string) >= lapsedBefore);

/** The import contract: every file with its columns, in the contract's order. Parsing, checks and export all follow it. */
export const tables = [
  table(
    "branches",
    {
      "id*": id("brn"),
      name: text,
      "name_zh?": text,
      kind: oneOf("HEAD_OFFICE", "BRANCH", "SUB_BRANCH"),
      "part_of?": reference("branches"),
    },
    { acyclic: { from: "id", to: "part_of" } },
  ),
  table("grades", { "id*": id("grd"), name: text, "name_zh?": text, rank: integer(0, 1000) }),
  table(
    "managers",
    { "id*": id("mgr"), "external_id?": text, name: text, "email?": text, "hired_on?": date, "left_on?": date },
    { ordered: [["hired_on", "left_on"]], unique: "external_id" },
  ),
  table(
    "posts",
    { "manager*": reference("managers"), branch: reference("branches"), "post?": text, "from*?": date, "to?": date },
    { ordered: [period], exclusive: { owner: ["manager"], what: "post" } },
  ),
  table(
    "reporting",
    { "manager*": reference("managers"), superior: reference("managers"), "from*?": date, "to?": date },
    {
      ordered: [period],
      exclusive: { owner: ["manager"], what: "superior" },
      acyclic: { from: "manager", to: "superior" },
    },
  ),
  table(
    "grade_history",
    { "manager*": reference("managers"), grade: reference("grades"), "from*?": date, "to?": date },
    { ordered: [period], exclusive: { owner: ["manager"], what: "grade" } },
  ),
  table("morale", { "id*": id("mor"), manager: reference("managers"), on: date, score }),
  table(
    "clients",
    {
      "id*": id("cli"),
      "external_id?": identity(text),
      "name?": identity(text),
      kind: oneOf("PERSON", "COMPANY"),
      "segment?": text,
      "birth_year?": integer(1800, 2200),
      "phone?": sealed(identity(text)),
      "id_number?": sealed(identity(text)),
      "won_by?": reference("managers"),
      "won_on?": date,
      "left_on?": date,
    },
    { needs: [["won_on", "won_by"]], unique: "external_id" },
  ),
  table(
    "serves",
    {
      "manager*": reference("managers"),
      "client*": reference("clients"),
      "role*": oneOf("LEAD", "BACKUP"),
      "from*?": date,
      "to?": date,
    },
    { ordered: [period], exclusive: { owner: ["client"], only: ["role", "LEAD"], what: "LEAD" } },
  ),
  table("products", {
    "id*": id("prd"),
    name: text,
    "name_zh?": text,
    kind: oneOf("DEPOSIT", "INVESTMENT", "INSURANCE", "LOAN", "CARD", "OTHER"),
    "needs?": list(reference("topics")),
  }),
  table(
    "holdings",
    {
      "id*": id("hld"),
      client: reference("clients"),
      product: reference("products"),
      "opened_on?": date,
      "closed_on?": date,
    },
    { ordered: [["opened_on", "closed_on"]] },
  ),
  table("valuations", { "id*": id("val"), holding: reference("holdings"), on: date, amount_minor: amount, currency }),
  table("interactions", {
    "id*": id("int"),
    manager: reference("managers"),
    client: reference("clients"),
    at: instant,
    channel: text,
    "note?": identity(longText),
  }),
  table(
    "referrals",
    { "from_client*": reference("clients"), "to_client*": reference("clients"), "on?": date },
    { different: [["from_client", "to_client"]] },
  ),
  table(
    "related_clients",
    {
      "from_client*": reference("clients"),
      "to_client*": reference("clients"),
      "kind*": text,
      "from?": date,
      "to?": date,
    },
    { ordered: [period], different: [["from_client", "to_client"]] },
  ),
  table("satisfaction", {
    "id*": id("sat"),
    client: reference("clients"),
    manager: reference("managers"),
    on: date,
    score,
  }),
  table(
    "topics",
    { "id*": id("top"), name: text, "name_zh?": text, "broader?": list(reference("topics")) },
    { acyclic: { from: "id", to: "broader" } },
  ),
  table(
    "skills",
    {
      "id*": id("skl"),
      manager: reference("managers"),
      topic: reference("topics"),
      level,
      "from?": date,
      "to?": date,
      "evidence?": oneOf("SELF", "CONFIRMED", "EXAM", "CERTIFICATE", "MENTORSHIP"),
      "ref?": text,
      "confirmed_by?": who,
    },
    { ordered: [period], exclusive: { owner: ["manager", "topic"], what: "version of this skill" } },
  ),
  table(
    "goals",
    {
      "manager*": reference("managers"),
      "topic*": reference("topics"),
      target_level: level,
      "priority?": integer(1, 1000),
      "set_on?": date,
      "by?": who,
      "dropped_on?": date,
    },
    { ordered: [["set_on", "dropped_on"]] },
  ),
  table("knowledge", {
    "id*": id("itm"),
    title: text,
    "body?": longText,
    kind: oneOf("CASE", "GUIDE", "REGULATION", "MARKET", "LESSON"),
    author: reference("managers"),
    topics: list(reference("topics")),
    created_at: instant,
    "verified_on?": date,
    "review_by?": date,
    "retired_on?": date,
  }),
  table("reads", { "manager*": reference("managers"), "item*": reference("knowledge"), at: instant }),
  table("endorsements", { "manager*": reference("managers"), "item*": reference("knowledge"), at: instant }),
  table(
    "advice",
    {
      "id*": id("adv"),
      seeker: reference("managers"),
      adviser: reference("managers"),
      "topic?": reference("topics"),
      "times?": integer(1, 1_000_000),
      "first_at?": instant,
      "last_at?": instant,
    },
    { ordered: [["first_at", "last_at"]], different: [["seeker", "adviser"]] },
  ),
  table(
    "mentor_profiles",
    {
      "id*": id("mtr"),
      manager: reference("managers"),
      capacity: integer(0, 1000),
      "formats?": list(text),
      "note?": longText,
      active: yesNo,
    },
    { exclusive: { owner: ["manager"], always: () => true, what: "mentor profile" } },
  ),
  table(
    "mentorships",
    {
      "id*": id("mtp"),
      mentor: reference("managers"),
      trainee: reference("managers"),
      status: oneOf("PROPOSED", "ACTIVE", "COMPLETED", "DECLINED", "LAPSED", "WITHDRAWN", "ENDED"),
      form: oneOf("ONE_TO_ONE", "SHADOWING"),
      "topics?": targets,
      "note?": identity(longText),
      "proposed_on?": date,
      "proposed_by?": who,
      "answered_on?": date,
      "from?": date,
      "to?": date,
      "plan?": reference("plans"),
      "rank?": integer(1, 1_000_000),
    },
    {
      ordered: [["proposed_on", "answered_on"], period],
      different: [["mentor", "trainee"]],
      needs: [["rank", "plan"]],
      exclusive: { owner: ["trainee"], always: isOpen, what: "open mentorship" },
    },
  ),
  table("sessions", {
    "id*": id("ses"),
    mentorship: reference("mentorships"),
    at: instant,
    minutes: integer(1, 10_000),
    "topics?": list(reference("topics")),
    "note?": identity(longText),
    "trainee_rating?": level,
  }),
  table("session_clients", {
    "session*": reference("sessions"),
    "client*": reference("clients"),
    "consented_by?": who,
    "on?": date,
  }),
  table("plans", { "id*": id("pln"), method: text, "weights?": json, made_at: instant, made_by: who }),
] as const;
