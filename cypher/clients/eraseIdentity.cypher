// Destroys who a former client was: name, numbers, year of birth, and the notes of contacts and sessions with it. Ids and history stay.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives client id?
// @hits 300
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (client:Client {id: input.clientId})
SET client.version = client.version + 1
WITH key, input, client, [refusal IN [
  CASE WHEN client IS NULL OR NOT seesClient(client) THEN {code: 'NOT_FOUND', path: 'clientId'}
    WHEN client.erasedOn IS NOT NULL THEN {code: 'UNCHANGED', path: 'clientId'}
    WHEN client.leftOn IS NULL OR client.leftOn > $in.today THEN {code: 'STILL_CLIENT', path: 'clientId'} END,
  CASE WHEN isStale(client, input.expectedVersion) THEN {code: 'STALE_VERSION'} END
] WHERE refusal IS NOT NULL] AS refusals
CALL (client, refusals) {
  WITH client WHERE size(refusals) = 0
  SET client += {
    name: null, pinyin: null, sortName: '', externalId: null, birthYear: null, phoneSealed: null, phoneIndex: null,
    idNumberSealed: null, idNumberIndex: null, erasedOn: $in.today
  }
  WITH client
  CALL (client) {
    MATCH (client)<-[:WITH]-(contact:Interaction)
    SET contact.note = null, contact.erasedOn = $in.today
  }
  CALL (client) {
    MATCH (client)<-[:MET_WITH]-(session:MentoringSession)
    SET session.note = null, session.erasedOn = $in.today
  }
}
RETURN refusals, client.id AS client
