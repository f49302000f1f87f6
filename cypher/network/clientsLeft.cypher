// Clients whom nobody serves on the date but these managers, as far as they exist for the viewer, by id.
// @read
// @param key map
// @param asOf date
// @param managerIds [id]
// @gives id id
// @hits 120000
WITH $in.key AS key
UNWIND $in.managerIds AS managerId
MATCH (:Manager {id: managerId})-[serves:SERVES]->(client:Client)
WHERE holdsOn(serves, $in.asOf)
WITH DISTINCT key, client
WHERE (client.leftOn IS NULL OR $in.asOf < client.leftOn) AND seesClient(client) AND NOT EXISTS {
  MATCH (client)<-[others:SERVES]-(other:Manager)
  WHERE holdsOn(others, $in.asOf) AND isCurrentOn(other, $in.asOf) AND NOT other.id IN $in.managerIds
}
RETURN client.id AS id
ORDER BY id
