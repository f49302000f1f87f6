// Mentorships of the viewer as mentor that go on, but in which the two did not meet since an instant, `until`: how many, and since when.
// @root
// @child value
// @param asOf date
// @param until instant
// @hits 3000
MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(mentorship:Mentorship)
WHERE key.viewer.manages AND mentorship.status = 'ACTIVE' AND coalesce(mentorship.from, '') < $in.asOf
WITH mentorship, head(COLLECT {
  MATCH (mentorship)-[:MET]->(session:MentoringSession)
  RETURN session.at ORDER BY session.at DESC LIMIT 1
}) AS lastAt
WHERE coalesce(lastAt, '') < $in.until
WITH collect(mentorship.id) AS waiting, min(lastAt) AS firstAt, min(CASE WHEN lastAt IS NULL THEN mentorship.from END) AS first
WHERE size(waiting) > 0
RETURN {ids: waiting, since: first, at: firstAt} AS child
