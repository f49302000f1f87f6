// Writes new and changed mentoring sessions with the topics covered.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (s:MentoringSession {id: row.id})
SET s += row {.at, .minutes, .note, .traineeRating}
WITH s, row
CALL (s) {
  MATCH (s)<-[old:MET]-()
  DELETE old
}
CALL (s) {
  MATCH (s)-[old:COVERED]->()
  DELETE old
}
CALL (s, row) {
  UNWIND row.topics AS topic
  MATCH (t:Topic {id: topic})
  CREATE (s)-[:COVERED]->(t)
}
MATCH (m:Mentorship {id: row.mentorship})
CREATE (m)-[:MET]->(s)
RETURN count(*) AS written
