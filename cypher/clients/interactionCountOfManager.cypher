// How many contacts the manager had with clients up to the date, as far as those clients exist for the viewer.
// @edge
// @parent Manager
// @child value
// @param asOf date
MATCH (parent)
WHERE seesFile(parent)
RETURN COUNT {
  MATCH (parent)-[:HELD]->(contact:Interaction)-[:WITH]->(client:Client)
  WHERE left(contact.at, 10) <= $in.asOf AND seesClient(client)
} AS child
