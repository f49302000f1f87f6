// Accepts or declines a proposal. The trainee is locked first, who owns "one open mentorship", then the mentorship.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives mentorship id?
// @hits 200
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (mentor:Manager)-[:GUIDES]->(mentorship:Mentorship {id: input.mentorshipId})-[:TRAINS]->(trainee:Manager)
WITH key, input, mentor, mentorship, trainee LIMIT 1
SET trainee.id = trainee.id
SET mentorship.version = mentorship.version + 1
WITH key, input, mentor, mentorship, trainee, awaitsTrainee(mentorship) AS isTraineesTurn
WITH key, input, mentorship, isTraineesTurn OR mentorship.proposedBy = trainee.id AS isLastAnswer, [refusal IN [
  CASE WHEN mentorship IS NULL OR NOT seesMentorship(mentorship) THEN {code: 'NOT_FOUND', path: 'mentorshipId'}
    WHEN NOT key.viewer.id IN [mentor.id, trainee.id] THEN {code: 'FORBIDDEN'}
    WHEN mentorship.status <> 'PROPOSED' OR hasLapsed(mentorship) THEN {code: 'NOT_OPEN', path: 'mentorshipId'}
    WHEN key.viewer.id <> CASE WHEN isTraineesTurn THEN trainee.id ELSE mentor.id END THEN {code: 'FORBIDDEN'} END,
  CASE WHEN isStale(mentorship, input.expectedVersion) THEN {code: 'STALE_VERSION'} END,
  CASE WHEN input.accept THEN coalesce(absence(mentor, 'mentorshipId'), absence(trainee, 'mentorshipId')) END,
  CASE WHEN input.accept AND EXISTS {
    MATCH (trainee)<-[:TRAINS]-(other:Mentorship) WHERE other.id <> mentorship.id AND isOpenMentorship(other)
  } THEN {code: 'HAS_OPEN_MENTORSHIP', path: 'mentorshipId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  SET mentorship.status = CASE WHEN NOT input.accept THEN 'DECLINED' WHEN isLastAnswer THEN 'ACTIVE' ELSE 'PROPOSED' END,
    mentorship.from = CASE WHEN input.accept AND isLastAnswer THEN $in.today END,
    mentorship.answeredOn = $in.today,
    mentorship.note = noteWith(mentorship, input.reason)
)
RETURN refusals, mentorship.id AS mentorship
