// How satisfied clients are with those who work on the date at the branch or anywhere below it, unit by unit, for who answers for the branch or reads all files.
// @edge
// @parent Branch
// @child value
// @param asOf date
// @hits 100000
MATCH (parent)
WHERE key.viewer.allFiles OR reachesBranch(parent)
RETURN {top: parent.id, isExempt: key.viewer.allIdentities, units: satisfactionUnits(parent, $in.asOf)} AS child
