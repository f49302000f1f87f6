// Writes new and changed advice, from the seeker to the adviser.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
CALL (row) {
  MATCH ()-[old:ASKED_ADVICE {id: row.id}]->()
  DELETE old
}
MATCH (s:Manager {id: row.seeker})
MATCH (b:Manager {id: row.adviser})
CREATE (s)-[a:ASKED_ADVICE]->(b)
SET a += row {.id, .times, .firstAt, .lastAt}, a.topicId = row.topic
RETURN count(*) AS written
