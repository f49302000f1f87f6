// A mentorship completed as mentor as evidence.
// @predicate mentorship, mentor
{
  manager: mentor.id, kind: 'MENTORSHIP', ref: mentorship.id, on: mentorship.to,
  topics: COLLECT { MATCH (mentorship)-[:AIMS_AT]->(topic:Topic) RETURN topic.id ORDER BY topic.id }
}
