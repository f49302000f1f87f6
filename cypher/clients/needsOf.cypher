// The topics that must be known for what each client has on the date, of the clients whom these managers serve, as far as they count for the viewer.
// What counts is projected first: as a condition, its EXISTS are planned in every order, six times as long.
// @read
// @param key map
// @param managerIds [id]
// @param role string?
// @param asOf date
// @gives client id
// @gives topics [id]
// @hits 70000
WITH $in.key AS key
UNWIND $in.managerIds AS managerId
MATCH (manager:Manager {id: managerId})
WHERE seesFile(manager)
WITH key, manager
MATCH (manager)-[serves:SERVES]->(client:Client)
WHERE holdsOn(serves, $in.asOf) AND ($in.role IS NULL OR serves.role = $in.role)
WITH manager, client, serves, countsClient(client, serves) AS counts
WHERE counts
WITH DISTINCT client
MATCH (client)-[:HOLDS]->(holding:Holding)-[:OF]->(:Product)-[:NEEDS]->(topic:Topic)
WHERE isHeldOn(holding, $in.asOf)
RETURN client.id AS client, collect(DISTINCT topic.id) AS topics
