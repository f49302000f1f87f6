// Whose profile it is.
// @edge
// @parent MentorProfile
// @child Manager
// @hits 80
MATCH (parent)<-[:OFFERS]-(child:Manager)
RETURN child ORDER BY child.id LIMIT 1
