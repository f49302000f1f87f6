// Managers whose name holds a text, as typed or with capital letters.
// @root
// @child Manager
// @param text string
// @param capitalised string
// @param isCurrent boolean?
// @param branchId id?
// @param gradeId id?
// @order NAME child.name
// @hits 2000
MATCH (child:Manager)
WHERE (child.name CONTAINS $in.text OR child.name CONTAINS $in.capitalised)
  AND seesDirectory(child) AND isAmong(child, $in.isCurrent)
  AND ($in.branchId IS NULL OR worksWithin(child, $in.branchId))
  AND ($in.gradeId IS NULL OR holdsGrade(child, $in.gradeId)) /* page */
RETURN child
