// The client of a contact.
// @edge
// @parent Interaction
// @child Client
MATCH (parent)-[:WITH]->(child:Client)
WHERE seesClient(child)
RETURN child LIMIT 1
