// What the manager offers as a mentor.
// @edge
// @parent Manager
// @child MentorProfile
// @hits 50
MATCH (parent)-[:OFFERS]->(child:MentorProfile)
RETURN child ORDER BY child.id LIMIT 1
