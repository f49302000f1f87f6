// Employees whose name holds a text, as typed or with capital letters.
// @root
// @child Employee
// @param text string
// @param capitalised string
// @param isCurrent boolean?
// @param branchId id?
// @param function string?
// @order NAME child.name
// @hits 2500
MATCH (child:Employee)
WHERE (child.name CONTAINS $in.text OR child.name CONTAINS $in.capitalised)
  AND seesDirectory(child) AND isAmong(child, $in.isCurrent) AND works(child, $in.function)
  AND ($in.branchId IS NULL OR worksWithin(child, $in.branchId)) /* page */
RETURN child
