// How satisfied clients were in the year of four closed quarters with those who worked at the branch or anywhere below it, for who answers for the branch or reads all files.
// @edge
// @parent Branch
// @child value
// @param asOf date
// @hits 100000
MATCH (parent)
WHERE key.viewer.allFiles OR reachesBranch(parent)
WITH parent, countedBefore($in.asOf) AS end
WITH parent, end, toString(date(end) - duration({years: 1})) AS first
RETURN branchSatisfaction(parent, first, end) AS child
