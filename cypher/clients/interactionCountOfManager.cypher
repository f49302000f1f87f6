// How many contacts the manager had with clients up to the date, as far as those clients exist for the viewer. Each is judged once.
// @edge
// @parent Manager
// @child value
// @param until instant
// @hits 100000
MATCH (parent)
WHERE seesFile(parent)
RETURN reduce(sum = 0, contacts IN COLLECT {
  MATCH (parent)-[:HELD]->(:Interaction)-[:WITH]->(client:Client)
  WITH DISTINCT client
  WHERE seesClient(client)
  RETURN COUNT {
    MATCH (client)<-[:WITH]-(contact:Interaction)
    WHERE contact.at < $in.until AND EXISTS { (parent)-[:HELD]->(contact) }
  }
} | sum + contacts) AS child
