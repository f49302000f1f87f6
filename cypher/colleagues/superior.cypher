// To whom the employee reports on the date.
// @edge
// @parent Employee
// @child Employee
// @param asOf date
// @hits 120
MATCH (parent)-[line:REPORTS_TO]->(child:Employee)
WHERE holdsOn(line, $in.asOf) AND seesFile(parent)
RETURN child ORDER BY line.from DESC LIMIT 1
