// The sessions of the mentorship, for those who may read them.
// @edge
// @parent Mentorship
// @child MentoringSession
// @order AT child.at
// @hits 1220
MATCH (parent)-[:MET]->(child:MentoringSession)
WHERE readsMentorship(parent)
RETURN child
