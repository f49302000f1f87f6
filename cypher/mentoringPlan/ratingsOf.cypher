// Every rating that a mentor got in a session, with who gave it.
// @predicate mentor
COLLECT {
  MATCH (mentor)-[:GUIDES]->(past:Mentorship)-[:TRAINS]->(rater:Manager)
  MATCH (past)-[:MET]->(session:MentoringSession)
  WHERE session.traineeRating IS NOT NULL
  RETURN {rater: rater.id, rating: session.traineeRating}
}
