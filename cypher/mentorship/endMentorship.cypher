// Breaks an active mentorship off. The mentorship is locked first.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives mentorship id?
// @hits 40
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (mentorship:Mentorship {id: input.mentorshipId})
SET mentorship.version = mentorship.version + 1
WITH mentorship, input, [refusal IN [
  CASE WHEN mentorship IS NULL OR NOT seesMentorship(mentorship) THEN {code: 'NOT_FOUND', path: 'mentorshipId'}
    WHEN NOT (key.viewer.hr OR EXISTS {
      MATCH (mentorship)-[:GUIDES|TRAINS]-(party:Manager) WHERE party.id = key.viewer.id
    }) THEN {code: 'FORBIDDEN'}
    WHEN mentorship.status <> 'ACTIVE' THEN {code: 'NOT_OPEN', path: 'mentorshipId'} END,
  CASE WHEN isStale(mentorship, input.expectedVersion) THEN {code: 'STALE_VERSION'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  SET mentorship.status = 'ENDED', mentorship.to = $in.today, mentorship.note = noteWith(mentorship, input.reason)
)
RETURN refusals, mentorship.id AS mentorship
