// Whether the viewer may know who a client is: answers for it now, met it with a trainee who had its consent, or sees all.
// @predicate client
key.viewer.allIdentities OR keepsClient(client) OR CASE WHEN key.viewer.mentors THEN EXISTS {
  MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met:MET_WITH]->(client)
  WHERE met.consentedBy IS NOT NULL
} ELSE false END
