// The mentorship that the session belongs to.
// @edge
// @parent MentoringSession
// @child Mentorship
// @hits 170
MATCH (parent)<-[:MET]-(child:Mentorship)
RETURN child ORDER BY child.id LIMIT 1
