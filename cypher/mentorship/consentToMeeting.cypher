// Records that the client's lead consents to what a mentor and a trainee learnt when they met the client.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives client id?
// @hits 60
// @seen A client exists here for its lead alone.
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (client:Client {id: input.clientId})
OPTIONAL MATCH (:MentoringSession {id: input.sessionId})-[met:MET_WITH]->(client)
SET met.consentedBy = coalesce(met.consentedBy, key.viewer.id), met.on = coalesce(met.on, $in.today)
RETURN [refusal IN [
  CASE WHEN client IS NULL OR NOT isLeadOf(client) THEN {code: 'NOT_FOUND', path: 'clientId'}
    WHEN met IS NULL THEN {code: 'NOT_FOUND', path: 'sessionId'} END
] WHERE refusal IS NOT NULL] AS refusals, client.id AS client
