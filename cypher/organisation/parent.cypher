// The branch of which this one is a part.
// @edge
// @parent Branch
// @child Branch
// @hits 60
MATCH (parent)-[:PART_OF]->(child:Branch)
RETURN child
