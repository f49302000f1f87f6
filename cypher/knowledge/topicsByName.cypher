// All topics, in the order of their names.
// @root
// @child Topic
// @order NAME child.name
// @hits 200
MATCH (child:Topic)
USING INDEX child:Topic(`name`, `id`)
WHERE child.name >= '' AND child.id >= '' /* page */
RETURN child
