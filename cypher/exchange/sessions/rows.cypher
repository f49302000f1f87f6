// Mentoring sessions with these ids, as rows of sessions.csv.
// @read
// @param keys [map]
// @gives id string
// @gives mentorship string
// @gives at string
// @gives minutes int
// @gives topics [string]
// @gives note string?
// @gives traineeRating int?
UNWIND $in.keys AS key
MATCH (m:Mentorship)-[:MET]->(s:MentoringSession {id: key.id})
RETURN s.id AS id, m.id AS mentorship, s.at AS at, s.minutes AS minutes, [(s)-[:COVERED]->(t:Topic) | t.id] AS topics,
  s.note AS note, s.traineeRating AS traineeRating
