// The topics that the mentorship aims at, with the level that the trainee is to reach.
// @edge
// @parent Mentorship
// @child Topic
// @hits 130
MATCH (parent)-[aim:AIMS_AT]->(child:Topic)
WHERE overseesMentorship(parent)
RETURN child, aim {.targetLevel} AS tie ORDER BY child.name, child.id
