// Clients whom mentor and trainee met together, as far as the viewer may see them: a mentor, once the client's lead has consented.
// @edge
// @parent MentoringSession
// @child Client
// @hits 180
MATCH (parent)-[met:MET_WITH]->(child:Client)
WHERE seesClient(child)
RETURN child, {consentedBy: met.consentedBy, consentedOn: met.on} AS tie ORDER BY child.id
