// A session of a mentorship. Behind its guarded edges; its note and rating only for whom they are.
// @node MentoringSession
WITH *, EXISTS { MATCH (child)<-[:MET]-(mentorship:Mentorship) WHERE readsMentorship(mentorship) } AS reads
RETURN child {
  .id, sessionId: child.id, .at, .minutes,
  note: CASE WHEN reads THEN child.note END,
  traineeRating: CASE WHEN key.viewer.allIdentities OR EXISTS {
    MATCH (child)<-[:MET]-(:Mentorship)-[:TRAINS]->(trainee:Manager)
    WHERE trainee.id = key.viewer.id
  } THEN child.traineeRating END
}
