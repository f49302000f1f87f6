// Topics that are narrower than the topic by one step.
// @edge
// @parent Topic
// @child Topic
// @hits 130
MATCH (parent)<-[:BROADER]-(child:Topic)
RETURN child ORDER BY child.name, child.id
