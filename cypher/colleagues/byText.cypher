// Employees whose name holds a text, as typed or with capital letters, or whose pinyin holds each of its words.
// @root
// @child Employee
// @param text string
// @param capitalised string
// @param words [string]
// @param isCurrent boolean?
// @param branchId id?
// @param function string?
// @order NAME child.name
// @hits 2500
MATCH (child:Employee)
WHERE (child.name CONTAINS $in.text OR child.name CONTAINS $in.capitalised OR child.pinyin CONTAINS $in.words[0])
  AND (child.name CONTAINS $in.text OR child.name CONTAINS $in.capitalised OR all(word IN $in.words WHERE child.pinyin CONTAINS word))
  AND seesDirectory(child) AND isAmong(child, $in.isCurrent) AND works(child, $in.function)
  AND ($in.branchId IS NULL OR worksWithin(child, $in.branchId)) /* page */
RETURN child
