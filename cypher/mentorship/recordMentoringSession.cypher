// Records a session of an active mentorship, with clients whom the two met. The consent is recorded when the mentor is the client's lead;
// another lead consents for themselves, and until then the client stays unknown to a mentor who does not serve it: nobody opens a client to
// themselves. The mentorship is locked first.
// @write
// @param key map
// @param input map
// @param day date
// @param id id
// @param today date
// @gives refusals [map]
// @gives session id?
// @hits 200
// @seen Only clients whom one of the two serves can be named, and nothing of them is answered.
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (mentor:Manager)-[:GUIDES]->(mentorship:Mentorship {id: input.mentorshipId})-[:TRAINS]->(trainee:Manager)
WITH key, input, mentor, mentorship, trainee LIMIT 1
SET mentorship.version = mentorship.version + 1
WITH key, input, mentor, mentorship, COLLECT {
  UNWIND range(0, size(input.topicIds) - 1) AS at
  OPTIONAL MATCH (topic:Topic {id: input.topicIds[at]})
  RETURN CASE WHEN topic IS NULL THEN {code: 'NOT_FOUND', path: 'topicIds.' + toString(at)} END
} + COLLECT {
  UNWIND range(0, size(input.clientIds) - 1) AS at
  OPTIONAL MATCH (client:Client {id: input.clientIds[at]})
  RETURN CASE WHEN client IS NULL OR NOT EXISTS {
    MATCH (server:Manager)-[serves:SERVES]->(client)
    WHERE server.id IN [mentor.id, trainee.id] AND holdsOn(serves, $in.today)
  } THEN {code: 'NOT_FOUND', path: 'clientIds.' + toString(at)} END
} AS unknown
WITH key, input, mentorship, [refusal IN [
  CASE WHEN mentorship IS NULL OR NOT seesMentorship(mentorship) THEN {code: 'NOT_FOUND', path: 'mentorshipId'}
    WHEN mentor.id <> key.viewer.id THEN {code: 'FORBIDDEN'}
    WHEN mentorship.status <> 'ACTIVE' THEN {code: 'NOT_OPEN', path: 'mentorshipId'}
    WHEN $in.day < mentorship.from THEN {code: 'TOO_EARLY', path: 'at', name: mentorship.from} END
] + unknown WHERE refusal IS NOT NULL] AS refusals
CALL (key, input, mentorship, refusals) {
  UNWIND CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END AS _
  CREATE (mentorship)-[:MET]->(session:MentoringSession {id: $in.id, at: input.at, minutes: input.minutes, note: input.note})
  WITH key, input, session
  CALL (input, session) {
    UNWIND input.topicIds AS topicId
    WITH session, topicId ORDER BY topicId
    MATCH (topic:Topic {id: topicId})
    CREATE (session)-[:COVERED]->(topic)
  }
  CALL (key, input, session) {
    UNWIND input.clientIds AS clientId
    WITH key, session, clientId ORDER BY clientId
    MATCH (client:Client {id: clientId})
    CREATE (session)-[met:MET_WITH]->(client)
    FOREACH (_ IN CASE WHEN isLeadOf(client) THEN [1] ELSE [] END | SET met.consentedBy = key.viewer.id, met.on = $in.day)
  }
}
RETURN refusals, $in.id AS session
