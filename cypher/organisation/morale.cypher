// How those felt who work on the date at the branch or anywhere below it, unit by unit, for who answers for the branch or reads all files.
// @edge
// @parent Branch
// @child value
// @param asOf date
// @hits 20000
MATCH (parent)
WHERE key.viewer.allFiles OR reachesBranch(parent)
RETURN {top: parent.id, isExempt: key.viewer.allIdentities, units: moraleUnits(parent, $in.asOf)} AS child
