// The grade that the manager holds on the date: today's is in the directory, another day's in the file.
// @edge
// @parent Manager
// @child Grade
// @param asOf date
// @hits 50
MATCH (parent)-[held:HELD_GRADE]->(child:Grade)
WHERE holdsOn(held, $in.asOf) AND ($in.asOf = key.viewer.today OR seesFile(parent))
RETURN child ORDER BY held.from DESC LIMIT 1
