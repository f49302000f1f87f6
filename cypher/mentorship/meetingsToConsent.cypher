// Sessions that wait for the consent of the viewer, as in `meetingsWithoutConsent`: how many, and since when.
// @root
// @child value
// @hits 2000
MATCH (:Manager {id: key.viewer.id})-[serves:SERVES]->(client:Client)
WHERE key.viewer.manages AND serves.role = 'LEAD' AND holdsOn(serves, key.viewer.today)
WITH DISTINCT client
MATCH (client)<-[met:MET_WITH]-(session:MentoringSession)
WHERE met.consentedBy IS NULL
WITH collect(DISTINCT session.id) AS waiting, min(session.at) AS firstAt
WHERE size(waiting) > 0
RETURN {ids: waiting, at: firstAt} AS child
