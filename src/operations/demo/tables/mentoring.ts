import { isoDate, isoDateOrEmpty, officeInstant } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { idOf } from "../ids.js";
import { topicList } from "../lists/topicList.js";
import { PLAN_AGE } from "../openMentorships.js";
import { fixedPlaces } from "../personas.js";
import type { World } from "../world.js";

export function mentorProfilesTable({ mentoring: { profiles } }: World): Table {
  const rows = profiles.map(
    ({ person, capacity, formats, note, active }, place): Row => [
      idOf("mentorProfile", place),
      person.id,
      capacity,
      [...formats].sort().join(";"),
      note,
      String(active),
    ],
  );
  return { file: "mentor_profiles", columns: ["id", "manager", "capacity", "formats", "note", "active"], rows };
}

export function mentorshipsTable({ institution: { people }, mentoring: { mentorships } }: World): Table {
  const columns = [
    "id",
    "mentor",
    "trainee",
    "status",
    "form",
    "topics",
    "note",
    "proposed_on",
    "proposed_by",
    "answered_on",
    "from",
    "to",
    "plan",
    "rank",
  ];
  const rows = mentorships.map((one): Row => {
    const aims = one.aims.map(({ topic, target }) => `${topicList[topic]!.id}:${target}`).sort();
    return [
      one.id,
      people[one.mentor]!.id,
      people[one.trainee]!.id,
      one.status,
      one.form,
      aims.join(";"),
      one.note,
      isoDate(one.proposedOn),
      people[one.proposedBy]!.id,
      isoDateOrEmpty(one.answeredOn),
      isoDateOrEmpty(one.from),
      isoDateOrEmpty(one.to),
      one.rank === undefined ? "" : idOf("mentoringPlan", 0),
      one.rank ?? "",
    ];
  });
  return { file: "mentorships", columns, rows };
}

export function plansTable({ institution: { people, today } }: World): Table {
  const weights = JSON.stringify({ bridge: 0.1, closes: 0.6, nearness: 0.15, record: 0.15 });
  const row: Row = [
    idOf("mentoringPlan", 0),
    "BEST_TOTAL",
    weights,
    officeInstant(today - PLAN_AGE, 0),
    people[fixedPlaces.hr]!.id,
  ];
  return { file: "plans", columns: ["id", "method", "weights", "made_at", "made_by"], rows: [row] };
}
