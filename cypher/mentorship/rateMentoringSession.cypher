// Keeps the trainee's rating of a session; a later one replaces it.
// @write
// @param key map
// @param input map
// @gives refusals [map]
// @gives session id?
// @hits 100
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (mentorship:Mentorship)-[:MET]->(session:MentoringSession {id: input.sessionId})
WITH key, input, mentorship, session LIMIT 1
OPTIONAL MATCH (mentorship)-[:TRAINS]->(trainee:Manager)
WITH key, input, session, [refusal IN [
  CASE WHEN session IS NULL OR NOT readsMentorship(mentorship) THEN {code: 'NOT_FOUND', path: 'sessionId'}
    WHEN EXISTS { MATCH (mentorship)<-[:GUIDES]-(mentor:Manager) WHERE mentor.id = key.viewer.id }
    THEN {code: 'SELF', path: 'sessionId'}
    WHEN trainee.id <> key.viewer.id THEN {code: 'FORBIDDEN'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END | SET session.traineeRating = input.rating)
RETURN refusals, session.id AS session
