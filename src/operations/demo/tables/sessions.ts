import { isoDate, officeInstant } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { idOf } from "../ids.js";
import { topicList } from "../lists/topicList.js";
import { type Session, sessionsOf } from "../sessions.js";
import type { World } from "../world.js";

export function sessionsTable(world: World): Table {
  return {
    file: "sessions",
    columns: ["id", "mentorship", "at", "minutes", "topics", "note", "trainee_rating"],
    rows: sessionRows(world),
  };
}

function* sessionRows(world: World): Generator<Row> {
  for (const [id, session] of numbered(world)) {
    const topics = session.topics.map((topic) => topicList[topic]!.id).sort();
    const at = officeInstant(session.day, session.fraction);
    yield [id, session.mentorship.id, at, session.minutes, topics.join(";"), session.note, session.rating ?? ""];
  }
}

export function sessionClientsTable(world: World): Table {
  return { file: "session_clients", columns: ["session", "client", "consented_by", "on"], rows: metRows(world) };
}

/** The mentor, who leads the client, obtained the consent. */
function* metRows(world: World): Generator<Row> {
  for (const [id, { met, mentorship }] of numbered(world))
    if (met) yield [id, idOf("client", met.client), world.institution.people[mentorship.mentor]!.id, isoDate(met.on)];
}

function* numbered(world: World): Generator<readonly [string, Session]> {
  let count = 0;
  for (const [place, mentorship] of world.mentoring.mentorships.entries())
    for (const session of sessionsOf(world, mentorship, place)) yield [idOf("mentoringSession", count++), session];
}
