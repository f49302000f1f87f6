// Clients whom the client referred to the bank.
// @edge
// @parent Client
// @child Client
// @hits 200
MATCH (parent)-[referred:REFERRED]->(child:Client)
WHERE seesClient(child)
RETURN child, referred {.on} AS tie ORDER BY coalesce(referred.on, '') DESC, child.id
