// How many of a mentor's places proposals and active mentorships take.
// @predicate mentor
COUNT { MATCH (mentor)-[:GUIDES]->(taken:Mentorship) WHERE isOpenMentorship(taken) }
