import { isoDateOrEmpty, officeInstant } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { idOf } from "../ids.js";
import { itemText } from "../itemTexts.js";
import { topicList } from "../lists/topicList.js";
import { readsOf } from "../reading.js";
import type { World } from "../world.js";

const ENDORSED_SHARE = 0.12;

export function knowledgeTable(world: World): Table {
  const columns = [
    "id",
    "title",
    "body",
    "kind",
    "author",
    "topics",
    "created_at",
    "verified_on",
    "review_by",
    "retired_on",
  ];
  return { file: "knowledge", columns, rows: itemRows(world) };
}

function* itemRows({ institution: { people, streams }, library }: World): Generator<Row> {
  for (const item of library.items) {
    const random = streams("item-texts", item.index);
    const { title, body } = itemText(random, item.kind, item.topics[0]!);
    yield [
      idOf("knowledgeItem", item.index),
      title,
      body,
      item.kind,
      people[item.author]!.id,
      [...item.topics]
        .map((topic) => topicList[topic]!.id)
        .sort()
        .join(";"),
      officeInstant(item.created, random.real()),
      isoDateOrEmpty(item.verified),
      isoDateOrEmpty(item.reviewBy),
      isoDateOrEmpty(item.retired),
    ];
  }
}

export function readsTable(world: World): Table {
  return { file: "reads", columns: ["manager", "item", "at"], rows: readRows(world) };
}

function* readRows({ institution, library, mentoring }: World): Generator<Row> {
  for (const person of institution.people)
    for (const { item, on, fraction } of readsOf(institution, library, mentoring.skills, person.index))
      yield [person.id, idOf("knowledgeItem", item), officeInstant(on, fraction)];
}

export function endorsementsTable(world: World): Table {
  return { file: "endorsements", columns: ["manager", "item", "at"], rows: endorsementRows(world) };
}

/** One in eight readers endorses, at the end of reading. */
function* endorsementRows({ institution, library, mentoring }: World): Generator<Row> {
  for (const person of institution.people) {
    const random = institution.streams("endorsements", person.index);
    for (const { item, on, fraction } of readsOf(institution, library, mentoring.skills, person.index))
      if (random.chance(ENDORSED_SHARE))
        yield [person.id, idOf("knowledgeItem", item), officeInstant(on, fraction + (1 - fraction) * 0.1)];
  }
}
