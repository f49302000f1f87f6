import type { Row, Table } from "../csvFile.js";
import { gradeList } from "../lists/gradeList.js";

export function gradesTable(): Table {
  const rows = gradeList.map(([id, name, nameZh], place): Row => [id, name, nameZh, place + 1]);
  return { file: "grades", columns: ["id", "name", "name_zh", "rank"], rows };
}
