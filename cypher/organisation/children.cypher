// The branches directly below this one.
// @edge
// @parent Branch
// @child Branch
// @hits 100
MATCH (parent)<-[:PART_OF]-(child:Branch)
RETURN child ORDER BY child.name, child.id
