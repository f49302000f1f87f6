// The mentoring session with this id, if the viewer may read it.
// @root
// @child MentoringSession
// @hits 160
MATCH (mentorship:Mentorship)-[:MET]->(child:MentoringSession {id: key.id})
WHERE readsMentorship(mentorship)
RETURN child LIMIT 1
