// Every version of what the manager knows or knew, for those who may read the file.
// @edge
// @parent Manager
// @child Topic
// @param topicId id?
// @order SINCE coalesce(skill.from, '')
// @order TOPIC child.name
// @hits 800
MATCH (parent)-[skill:HAS_SKILL]->(child:Topic)
WHERE seesFile(parent) AND ($in.topicId IS NULL OR child.id = $in.topicId)
RETURN child, skillRecord(skill, parent) AS tie, skill.id AS rowId
