// How those felt who worked at the branch or anywhere below it in the year of four closed quarters, unit by unit, for who answers for the branch or reads all files.
// @edge
// @parent Branch
// @child value
// @param asOf date
// @hits 20000
MATCH (parent)
WHERE key.viewer.allFiles OR reachesBranch(parent)
WITH parent, countedBefore($in.asOf) AS end
RETURN {
  isExempt: key.viewer.allIdentities, quarter: quarterOf(toString(date(end) - duration({days: 1}))),
  units: moraleUnits(parent, toString(date(end) - duration({years: 1})), end)
} AS child
