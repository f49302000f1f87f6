// How many contacts the manager had with clients up to the date, as far as those clients exist for the viewer. Each is judged once.
// @edge
// @parent Manager
// @child value
// @param asOf date
// @hits 100000
MATCH (parent)
WHERE seesFile(parent)
RETURN reduce(sum = 0, contacts IN COLLECT {
  MATCH (parent)-[:HELD]->(contact:Interaction)-[:WITH]->(client:Client)
  WHERE left(contact.at, 10) <= $in.asOf
  WITH client, count(contact) AS contacts
  WHERE seesClient(client)
  RETURN contacts
} | sum + contacts) AS child
