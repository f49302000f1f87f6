// The manager's contacts with clients.
// @edge
// @parent Manager
// @child Interaction
// @order TIME child.at
MATCH (parent)-[:HELD]->(child:Interaction)-[:WITH]->(client:Client)
WHERE seesFile(parent) AND readsDealings(client)
RETURN child
