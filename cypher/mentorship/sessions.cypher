// The sessions of the mentorship, for those who may read them.
// @edge
// @parent Mentorship
// @child MentoringSession
// @order AT child.at
// @hits 1220
WITH *, readsMentorship(parent) AS reads
MATCH (parent)-[:MET]->(child:MentoringSession)
WHERE reads
RETURN child, reads
