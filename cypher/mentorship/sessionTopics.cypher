// The topics that the session was about.
// @edge
// @parent MentoringSession
// @child Topic
// @hits 20
MATCH (parent)-[:COVERED]->(child:Topic)
RETURN child ORDER BY child.name, child.id
