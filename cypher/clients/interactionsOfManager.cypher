// The manager's contacts with clients. Each client is judged once.
// @edge
// @parent Manager
// @child Interaction
// @order TIME child.at
// @hits 80000
WITH *, seesFile(parent) AS open
MATCH (parent)-[:HELD]->(contact:Interaction)-[:WITH]->(client:Client)
WHERE open
WITH client, collect(contact) AS contacts
WHERE readsDealings(client)
UNWIND contacts AS child
RETURN child
