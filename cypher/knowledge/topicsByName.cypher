// All topics, in the order of their names.
// @root
// @child Topic
// @order NAME child.name
// @hits 200
MATCH (child:Topic)
WHERE child.name >= '' /* page */
RETURN child
