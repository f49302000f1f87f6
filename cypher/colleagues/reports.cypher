// Who reports to the employee on the date, as far as the viewer may read that in the file of who reports.
// @edge
// @parent Employee
// @child Employee
// @param asOf date
// @order NAME child.name
// @order SINCE coalesce(line.from, '')
// @hits 2000
MATCH (parent)<-[line:REPORTS_TO]-(child:Employee)
WHERE holdsOn(line, $in.asOf) AND seesFile(child)
RETURN child, line {.from, .to} AS tie
