// What decides a viewer's reach: whether they still work here, the branches they head, whether they lead or mentor anyone.
// @read
// @param id id
// @param today date
// @param lapsedBefore date
// @param heads boolean
// @gives isHere boolean
// @gives leftOn date?
// @gives branches [id]
// @gives leads boolean
// @gives mentors boolean
// @hits 60
MATCH (viewer:Employee {id: $in.id})
WITH viewer, {viewer: {lapsedBefore: $in.lapsedBefore}} AS key
RETURN isCurrentOn(viewer, $in.today) AS isHere, viewer.leftOn AS leftOn,
  CASE WHEN $in.heads THEN COLLECT {
    MATCH (viewer)-[post:WORKS_AT]->(:Branch)<-[:PART_OF*0..]-(branch:Branch)
    WHERE holdsOn(post, $in.today)
    RETURN branch.id
  } ELSE [] END AS branches,
  EXISTS { MATCH (viewer)<-[line:REPORTS_TO]-(:Employee) WHERE holdsOn(line, $in.today) } AS leads,
  EXISTS { MATCH (viewer)-[:OFFERS]->(profile:MentorProfile) WHERE profile.active }
    OR EXISTS { MATCH (viewer)-[:GUIDES]->(mentorship:Mentorship) WHERE isOpenMentorship(mentorship) } AS mentors
