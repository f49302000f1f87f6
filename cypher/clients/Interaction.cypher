// A contact with a client; its note, which may name someone, only for those who may know who the client is.
// @node Interaction
WITH *, ($in.wants.note OR $in.wants.isMasked) AND EXISTS {
  MATCH (child)-[:WITH]->(client:Client) WHERE identifies(client)
} AS known
RETURN child {
  .id, .at,
  channel: CASE WHEN child.channel IN ['VISIT', 'MEETING', 'PHONE', 'MESSAGE', 'EMAIL', 'VIDEO'] THEN child.channel ELSE 'OTHER' END,
  isMasked: CASE WHEN $in.wants.isMasked THEN NOT known END,
  note: CASE WHEN $in.wants.note AND known THEN child.note END
}
