// Who guides the trainee.
// @edge
// @parent Mentorship
// @child Manager
// @hits 50
MATCH (parent)<-[:GUIDES]-(child:Manager)
RETURN child ORDER BY child.id LIMIT 1
