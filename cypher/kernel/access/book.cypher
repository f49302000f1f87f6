// The clients of a viewer who leads nobody: those whom they serve themselves today, and those they met as a mentor with consent. Null for others, who see
// more. `key.book` where it is asked of many clients: it is read once for each caller.
// @predicate
CASE WHEN key.viewer.allClients OR key.viewer.leads OR size(key.viewer.branches) > 0 THEN null ELSE COLLECT {
  MATCH (:Manager {id: key.viewer.id})-[own:SERVES]->(mine:Client)
  WHERE holdsOn(own, key.viewer.today)
  RETURN mine
} + CASE WHEN key.viewer.mentors THEN COLLECT {
  MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met:MET_WITH]->(mine:Client)
  WHERE met.consentedBy IS NOT NULL
  RETURN mine
} ELSE [] END END
