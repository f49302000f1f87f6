// The topics that whoever sells the product needs to know.
// @edge
// @parent Product
// @child Topic
// @hits 20
MATCH (parent)-[:NEEDS]->(child:Topic)
RETURN child ORDER BY child.name, child.id
