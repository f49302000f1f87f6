// The last session of each mentorship that trains the viewer, if they have not rated it: how many, and since when.
// @root
// @child value
// @hits 1500
MATCH (:Manager {id: key.viewer.id})<-[:TRAINS]-(mentorship:Mentorship)
WHERE key.viewer.manages AND mentorship.status = 'ACTIVE'
WITH head(COLLECT {
  MATCH (mentorship)-[:MET]->(session:MentoringSession)
  RETURN session ORDER BY session.at DESC, session.id DESC LIMIT 1
}) AS last
WHERE last IS NOT NULL AND last.traineeRating IS NULL
WITH collect(last.id) AS waiting, min(last.at) AS firstAt
WHERE size(waiting) > 0
RETURN {ids: waiting, at: firstAt} AS child
