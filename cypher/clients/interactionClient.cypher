// The client of a contact.
// @edge
// @parent Interaction
// @child Client
// @hits 200
MATCH (parent)-[:WITH]->(child:Client)
WHERE seesClient(child)
RETURN child LIMIT 1
