// All managers, in the order of their names.
// @root
// @child Manager
// @param isCurrent boolean?
// @order NAME child.name
// @hits 1500
MATCH (child:Manager)
USING INDEX child:Manager(`name`, `id`)
WHERE child.name >= '' AND child.id >= '' AND seesDirectory(child) AND isAmong(child, $in.isCurrent) /* page */
RETURN child
