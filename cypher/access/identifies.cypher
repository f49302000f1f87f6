// Whether the viewer may know who a client is: serves it now, leads who serves it now, met it with a trainee who had its consent, or sees all.
// @predicate client
key.viewer.allIdentities OR EXISTS {
  MATCH (server:Manager)-[serves:SERVES]->(client)
  WHERE holdsOn(serves, key.viewer.today) AND (server.id = key.viewer.id OR worksUnder(server))
} OR (key.viewer.mentors AND EXISTS {
  MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met:MET_WITH]->(client)
  WHERE met.consentedBy IS NOT NULL
})
