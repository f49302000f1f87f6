// What two people did together in a shadowing: when, how many clients they met and with whose consent, and what was observed. Numbers of
// clients and notes are for the two and for who sees everything; HR and analysts are told the numbers too.
// @edge
// @parent Mentorship
// @child value
// @hits 3000
MATCH (parent)
WHERE parent.form = 'SHADOWING' AND overseesMentorship(parent)
WITH parent, readsMentorship(parent) AS reads
RETURN {
  times: COLLECT { MATCH (parent)-[:MET]->(session:MentoringSession) RETURN session.at ORDER BY session.at },
  clientsMet: CASE WHEN reads OR key.viewer.allClients THEN COUNT {
    MATCH (parent)-[:MET]->(:MentoringSession)-[:MET_WITH]->(client:Client)
    RETURN DISTINCT client
  } END,
  clientsConsented: CASE WHEN reads OR key.viewer.allClients THEN COUNT {
    MATCH (parent)-[:MET]->(:MentoringSession)-[met:MET_WITH]->(client:Client)
    WHERE met.consentedBy IS NOT NULL
    RETURN DISTINCT client
  } END,
  observed: CASE WHEN reads THEN COLLECT {
    MATCH (parent)-[:MET]->(session:MentoringSession)
    WHERE session.note IS NOT NULL
    RETURN {sessionId: session.id, at: session.at, note: session.note} ORDER BY session.at, session.id
  } ELSE [] END
} AS child LIMIT 1
