// To whom the manager reports on the date.
// @edge
// @parent Manager
// @child Manager
// @param asOf date
// @hits 120
MATCH (parent)-[line:REPORTS_TO]->(child:Manager)
WHERE holdsOn(line, $in.asOf) AND seesFile(parent)
RETURN child ORDER BY line.from DESC LIMIT 1
