import { isoDate, isoDateOrEmpty } from "../calendar.js";
import type { Row, Table } from "../csvFile.js";
import { gradeList } from "../lists/gradeList.js";
import type { World } from "../world.js";

export function postsTable({ institution: { people, careers, branches }, staff }: World): Table {
  const ofStaff = staff.map(
    ({ id, branch, title, hired, left }): Row => [
      id,
      branches[branch]!.id,
      title,
      isoDate(hired),
      isoDateOrEmpty(left),
    ],
  );
  const rows = people.flatMap((person) =>
    careers[person.index]!.posts.map(
      ({ branch, title, from, to }): Row => [person.id, branches[branch]!.id, title, isoDate(from), isoDateOrEmpty(to)],
    ),
  );
  return { file: "posts", columns: ["manager", "branch", "post", "from", "to"], rows: [...ofStaff, ...rows] };
}

export function reportingTable({ institution: { people, reporting }, staff }: World): Table {
  const ofStaff = staff.map(
    ({ id, superior, hired, left }): Row => [
      id,
      people[superior]!.id,
      isoDate(Math.max(hired, people[superior]!.hired)),
      isoDateOrEmpty(left),
    ],
  );
  const rows = people.flatMap((person) =>
    reporting[person.index]!.map(
      ({ superior, from, to }): Row => [person.id, people[superior]!.id, isoDate(from), isoDateOrEmpty(to)],
    ),
  );
  return { file: "reporting", columns: ["manager", "superior", "from", "to"], rows: [...ofStaff, ...rows] };
}

export function gradeHistoryTable({ institution: { people, careers } }: World): Table {
  const rows = people.flatMap((person) =>
    careers[person.index]!.grades.map(
      ({ grade, from, to }): Row => [person.id, gradeList[grade]![0], isoDate(from), isoDateOrEmpty(to)],
    ),
  );
  return { file: "grade_history", columns: ["manager", "grade", "from", "to"], rows };
}
