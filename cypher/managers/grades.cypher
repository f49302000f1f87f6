// The grades that the manager holds and held, the latest first.
// @edge
// @parent Manager
// @child Grade
// @hits 120
MATCH (parent)-[held:HELD_GRADE]->(child:Grade)
WHERE seesFile(parent)
RETURN child, held {.from, .to} AS tie
ORDER BY coalesce(held.from, '') DESC, child.id
