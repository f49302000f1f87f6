// All managers, in the order of their names.
// @root
// @child Manager
// @order NAME child.name
// @hits 200
MATCH (child:Manager)
WHERE child.name >= '' /* page */
RETURN child
