import { isoDate, isoDateOrEmpty } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { idOf } from "../ids.js";
import { topicList } from "../lists/topicList.js";
import type { World } from "../world.js";

export function skillsTable(world: World): Table {
  const columns = ["id", "manager", "topic", "level", "from", "to", "evidence", "ref", "confirmed_by"];
  return { file: "skills", columns, rows: skillRows(world) };
}

function* skillRows({ institution: { people }, mentoring: { skills }, staff }: World): Generator<Row> {
  let count = 0;
  for (const person of people)
    for (const { topic, level, from, to, evidence, ref, confirmedBy } of skills[person.index]!)
      yield [
        idOf("skill", count++),
        person.id,
        topicList[topic]!.id,
        level,
        isoDate(from),
        isoDateOrEmpty(to),
        evidence,
        typeof ref === "string" ? ref : ref.id,
        confirmedBy === undefined ? "" : people[confirmedBy]!.id,
      ];
  for (const one of staff)
    for (const { topic, level, from } of one.skills)
      yield [idOf("skill", count++), one.id, topicList[topic]!.id, level, isoDate(from), "", "SELF", "", ""];
}

export function goalsTable(world: World): Table {
  const columns = ["manager", "topic", "target_level", "priority", "set_on", "by", "dropped_on"];
  return { file: "goals", columns, rows: goalRows(world) };
}

function* goalRows({ institution: { people }, mentoring: { goals } }: World): Generator<Row> {
  for (const person of people)
    for (const { topic, target, priority, setOn, by, droppedOn } of [...goals[person.index]!.values()].sort(
      (a, b) => a.topic - b.topic,
    ))
      yield [
        person.id,
        topicList[topic]!.id,
        target,
        priority,
        isoDate(setOn),
        people[by]!.id,
        isoDateOrEmpty(droppedOn),
      ];
}
