// Gives who a client is, whole, to who may know it; the record of it commits with that.
// @write
// @param key map
// @param input map
// @param record map
// @gives refusals [map]
// @gives client id?
// @gives name string?
// @gives externalId string?
// @gives phone string?
// @gives idNumber string?
// @hits 100
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (client:Client {id: input.clientId})
WITH client, [refusal IN [
  CASE WHEN client IS NULL OR NOT seesClient(client) THEN {code: 'NOT_FOUND', path: 'clientId'}
    WHEN NOT identifies(client) THEN {code: 'FORBIDDEN'}
    WHEN client.erasedOn IS NOT NULL THEN {code: 'NOT_OPEN', path: 'clientId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (entry:AuditRecord:Unsealed)
  SET entry = $in.record
)
RETURN refusals,
  CASE WHEN size(refusals) = 0 THEN client.id END AS client,
  CASE WHEN size(refusals) = 0 THEN client.name END AS name,
  CASE WHEN size(refusals) = 0 THEN client.externalId END AS externalId,
  CASE WHEN size(refusals) = 0 THEN client.phoneSealed END AS phone,
  CASE WHEN size(refusals) = 0 THEN client.idNumberSealed END AS idNumber
