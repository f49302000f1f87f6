// Takes a proposal back. The mentorship is locked first.
// @write
// @param key map
// @param input map
// @gives refusals [map]
// @gives mentorship id?
// @hits 40
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (mentorship:Mentorship {id: input.mentorshipId})
SET mentorship.version = mentorship.version + 1
WITH mentorship, [refusal IN [
  CASE WHEN mentorship IS NULL OR NOT seesMentorship(mentorship) THEN {code: 'NOT_FOUND', path: 'mentorshipId'}
    WHEN coalesce(mentorship.proposedBy, '') <> key.viewer.id THEN {code: 'FORBIDDEN'}
    WHEN mentorship.status <> 'PROPOSED' OR hasLapsed(mentorship) THEN {code: 'NOT_OPEN', path: 'mentorshipId'} END,
  CASE WHEN isStale(mentorship, input.expectedVersion) THEN {code: 'STALE_VERSION'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END | SET mentorship.status = 'WITHDRAWN')
RETURN refusals, mentorship.id AS mentorship
