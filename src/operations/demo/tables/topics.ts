import type { Row, Table } from "../csvFile.js";
import { topicList } from "../lists/topicList.js";

export function topicsTable(): Table {
  const rows = topicList.map(({ id, name, nameZh, broader }): Row => [id, name, nameZh, broader.join(";")]);
  return { file: "topics", columns: ["id", "name", "name_zh", "broader"], rows };
}
