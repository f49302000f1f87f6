// Proposals that wait for the viewer's answer: how many, since when, and the last day on which the first of them can be answered.
// @root
// @child value
// @hits 740
MATCH (:Manager {id: key.viewer.id})-[part:GUIDES|TRAINS]-(mentorship:Mentorship)
WHERE key.viewer.manages AND mentorship.status = 'PROPOSED' AND NOT hasLapsed(mentorship)
  AND CASE WHEN awaitsTrainee(mentorship) THEN type(part) = 'TRAINS' ELSE type(part) = 'GUIDES' END
WITH collect(mentorship.id) AS waiting, min(coalesce(mentorship.answeredOn, mentorship.proposedOn)) AS first
WHERE size(waiting) > 0
RETURN {
  ids: waiting,
  since: first,
  due: toString(date(first) + duration.inDays(date(key.viewer.lapsedBefore), date(key.viewer.today)))
} AS child
