// Who reports to the manager on the date, as far as the viewer may read that in the file of who reports.
// @edge
// @parent Manager
// @child Manager
// @param asOf date
// @order NAME child.name
// @order SINCE coalesce(line.from, '')
// @hits 2000
MATCH (parent)<-[line:REPORTS_TO]-(child:Manager)
WHERE holdsOn(line, $in.asOf) AND seesFile(child)
RETURN child, line {.from, .to} AS tie
