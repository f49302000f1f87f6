// Who serves a client on the date, when the viewer answers for the client or sees all clients; no row when the client does not exist for them.
// @read
// @param key map
// @param clientId id
// @param asOf date
// @gives managers [id]
// @hits 1000
WITH $in.key AS key
MATCH (client:Client {id: $in.clientId})
WHERE key.viewer.allClients OR keepsClient(client)
RETURN COLLECT {
  MATCH (client)<-[serves:SERVES]-(manager:Manager)
  WHERE holdsOn(serves, $in.asOf) AND isCurrentOn(manager, $in.asOf)
  RETURN DISTINCT manager.id AS id ORDER BY id
} AS managers
