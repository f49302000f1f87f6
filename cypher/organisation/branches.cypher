// Branches in the order of their names. There are hundreds at most, so filters are checked along the index.
// @root
// @child Branch
// @param kind string?
// @param text string?
// @param words [string]
// @order NAME child.name
// @hits 400
MATCH (child:Branch)
USING INDEX child:Branch(`name`, `id`)
WHERE child.name >= '' AND child.id >= '' AND ($in.kind IS NULL OR child.kind = $in.kind)
  AND ($in.text IS NULL OR toLower(child.name) CONTAINS toLower($in.text) OR child.nameZh CONTAINS $in.text
    OR size($in.words) > 0 AND isSpelled(child.pinyin, $in.words)) /* page */
RETURN child
