// The clients whom these managers serve on the date, each once, as far as they count for the viewer: who of the managers serves it and since when, what it has,
// who serves it in all, and who was in contact with it from one instant to before another.
// What counts is projected first: as a condition, its EXISTS are planned in every order, six times as long.
// @read
// @param key map
// @param managerIds [id]
// @param role string?
// @param asOf date
// @param since instant
// @param until instant
// @gives client id
// @gives version int
// @gives serving [map]
// @gives holdings [map]
// @gives servers [map]
// @gives contacts [id]
// @hits 160000
WITH $in.key AS key
UNWIND $in.managerIds AS managerId
MATCH (manager:Manager {id: managerId})
WHERE seesFile(manager)
WITH key, manager
MATCH (manager)-[serves:SERVES]->(client:Client)
WHERE holdsOn(serves, $in.asOf) AND ($in.role IS NULL OR serves.role = $in.role)
WITH manager, client, serves, countsClient(client, serves) AS counts
WHERE counts
WITH client, collect({manager: manager.id, role: serves.role, from: CASE WHEN serves.from IS NOT NULL THEN head(COLLECT {
  MATCH (manager)-[period:SERVES]->(client) WHERE period.from <= serves.from
  RETURN period.from ORDER BY period.from LIMIT 1
}) END}) AS serving
RETURN client.id AS client, client.version AS version, serving, holdingsOn(client, $in.asOf) AS holdings,
  serversOn(client, $in.asOf) AS servers, contactsUntil(client, $in.since, $in.until, $in.asOf) AS contacts
ORDER BY client
