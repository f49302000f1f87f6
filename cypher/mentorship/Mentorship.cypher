// A mentorship as the directory shows it; what was written only to those who may read it, its hours to those above them too.
// @node Mentorship
WITH *, readsMentorship(child) AS reads
RETURN child {
  .id, .form, .proposedOn, .answeredOn, .from, .to, .version,
  status: CASE WHEN hasLapsed(child) THEN 'LAPSED' ELSE child.status END,
  awaits: CASE WHEN $in.wants.awaits AND child.status = 'PROPOSED' AND NOT hasLapsed(child)
    THEN CASE WHEN awaitsTrainee(child) THEN 'TRAINEE' ELSE 'MENTOR' END END,
  isMasked: NOT reads,
  note: CASE WHEN reads THEN child.note END,
  hours: CASE WHEN $in.wants.hours AND overseesMentorship(child) THEN round(reduce(minutes = 0.0, session IN COLLECT {
    MATCH (child)-[:MET]->(met:MentoringSession)
    RETURN met.minutes
  } | minutes + session) / 60, 2) END
}
