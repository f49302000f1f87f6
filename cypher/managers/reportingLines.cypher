// To whom the manager reports and reported, the latest first.
// @edge
// @parent Manager
// @child Manager
// @hits 120
MATCH (parent)-[line:REPORTS_TO]->(child:Manager)
WHERE seesFile(parent)
RETURN child, line {.from, .to} AS tie
ORDER BY coalesce(line.from, '') DESC, child.id
