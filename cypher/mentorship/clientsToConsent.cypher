// Clients who were met in the session, whom the viewer leads, and to which no lead has consented yet.
// @edge
// @parent MentoringSession
// @child Client
// @hits 60
// @seen A client's lead knows who it is.
MATCH (parent)-[met:MET_WITH]->(child:Client)
WHERE met.consentedBy IS NULL AND isLeadOf(child)
RETURN child ORDER BY child.id
