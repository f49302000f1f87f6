// Clients who are related to the client on the date, whichever of the two the relation was told of.
// @edge
// @parent Client
// @child Client
// @param asOf date
// @hits 400
MATCH (parent)-[relation:RELATED_TO]-(child:Client)
WHERE holdsOn(relation, $in.asOf) AND seesClient(child)
RETURN child, relation {.kind, .from, .to, isOutgoing: startNode(relation) = parent} AS tie
ORDER BY relation.kind, child.id, startNode(relation) = parent DESC
