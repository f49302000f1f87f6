// Writes new and changed mentorships with both people, topics and plan, and counts their versions up.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (m:Mentorship {id: row.id})
SET m += row {.status, .form, .note, .proposedOn, .proposedBy, .answeredOn, .from, .to},
  m.sortOn = coalesce(row.proposedOn, row.from, '0001-01-01'),
  m.version = coalesce(m.version, 0) + 1
WITH m, row
CALL (m) {
  MATCH (m)<-[old:GUIDES|PROPOSES]-()
  DELETE old
}
CALL (m) {
  MATCH (m)-[old:TRAINS|AIMS_AT]->()
  DELETE old
}
CALL (m, row) {
  UNWIND row.topics AS topic
  MATCH (t:Topic {id: topic.topic})
  CREATE (m)-[aim:AIMS_AT]->(t)
  SET aim.targetLevel = topic.targetLevel
}
CALL (m, row) {
  MATCH (plan:MentoringPlan {id: row.plan})
  CREATE (plan)-[proposes:PROPOSES]->(m)
  SET proposes.rank = row.rank
}
MATCH (mentor:Manager {id: row.mentor})
MATCH (trainee:Manager {id: row.trainee})
CREATE (mentor)-[:GUIDES]->(m)-[:TRAINS]->(trainee)
RETURN count(*) AS written
