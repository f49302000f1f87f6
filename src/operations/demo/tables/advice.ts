import { adviceNetwork, conversationsOf } from "../advice.js";
import { officeInstant } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { idOf } from "../ids.js";
import { topicList } from "../lists/topicList.js";
import type { World } from "../world.js";

export function adviceTable(world: World): Table {
  return {
    file: "advice",
    columns: ["id", "seeker", "adviser", "topic", "times", "first_at", "last_at"],
    rows: rowsOf(world),
  };
}

function* rowsOf({ institution, mentoring, staff }: World): Generator<Row> {
  const { people, streams } = institution;
  const adviceOf = adviceNetwork(institution, mentoring.skills);
  let count = 0;
  for (const person of people) {
    const random = streams("advice-hours", person.index);
    const days = streams("advice-days", person.index);
    for (const { adviser, topic, times, first, last } of adviceOf(person.index).flatMap((one) =>
      conversationsOf(days, one),
    )) {
      const hour = random.real();
      yield [
        idOf("advice", count++),
        person.id,
        people[adviser]!.id,
        topic === undefined ? "" : topicList[topic]!.id,
        times ?? "",
        first === undefined ? "" : officeInstant(first, hour),
        last === undefined ? "" : officeInstant(last, hour),
      ];
    }
  }
  const hours = streams("staff-advice-hours");
  for (const { id, asked } of staff)
    for (const { seeker, topic, day } of asked) {
      const at = officeInstant(day, hours.real());
      yield [idOf("advice", count++), people[seeker]!.id, id, topicList[topic]!.id, 1, at, at];
    }
}
