// Managers whose name holds a text, as typed or with capital letters, or whose pinyin holds each of its words.
// @root
// @child Manager
// @param text string
// @param capitalised string
// @param words [string]
// @param isCurrent boolean?
// @param branchId id?
// @param gradeId id?
// @order NAME child.name
// @hits 2000
MATCH (child:Manager)
WHERE (child.name CONTAINS $in.text OR child.name CONTAINS $in.capitalised OR child.pinyin CONTAINS $in.words[0])
  AND (child.name CONTAINS $in.text OR child.name CONTAINS $in.capitalised OR all(word IN $in.words WHERE child.pinyin CONTAINS word))
  AND seesDirectory(child) AND isAmong(child, $in.isCurrent)
  AND ($in.branchId IS NULL OR worksWithin(child, $in.branchId))
  AND ($in.gradeId IS NULL OR holdsGrade(child, $in.gradeId)) /* page */
RETURN child
