// Mentorships that keep people from another: open ones, and those that were declined or lapsed not long ago.
// @read
// @param key map
// @param rules map
// @scan it is all that is open or was refused
// @gives mentor id
// @gives trainee id
// @gives isOpen boolean
// @gives wasRefused boolean
WITH $in.key AS key
MATCH (mentor:Manager)-[:GUIDES]->(past:Mentorship)-[:TRAINS]->(trainee:Manager)
WHERE past.status IN ['PROPOSED', 'ACTIVE', 'DECLINED', 'LAPSED']
RETURN mentor.id AS mentor, trainee.id AS trainee, isOpenMentorship(past) AS isOpen, coalesce(wasRefused(past), false) AS wasRefused
