// The manager's contacts with clients. Each client is judged once.
// @edge
// @parent Manager
// @child Interaction
// @order TIME child.at
// @hits 80000
WITH *, seesFile(parent) AS open
MATCH (parent)-[:HELD]->(:Interaction)-[:WITH]->(client:Client)
WHERE open
WITH DISTINCT parent, client
WHERE readsDealings(client)
MATCH (client)<-[:WITH]-(child:Interaction)
WHERE EXISTS { (parent)-[:HELD]->(child) }
RETURN child
