// Who is trained.
// @edge
// @parent Mentorship
// @child Manager
// @hits 100
MATCH (parent)-[:TRAINS]->(child:Manager)
RETURN child ORDER BY child.id LIMIT 1
