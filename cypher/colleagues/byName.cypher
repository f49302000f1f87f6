// All employees, in the order of their names.
// @root
// @child Employee
// @param isCurrent boolean?
// @param function string?
// @order NAME child.name
// @hits 2500
MATCH (child:Employee)
USING INDEX child:Employee(`name`, `id`)
WHERE child.name >= '' AND child.id >= '' AND seesDirectory(child) AND isAmong(child, $in.isCurrent) AND works(child, $in.function) /* page */
RETURN child
