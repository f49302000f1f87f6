// Which topic is directly part of which. There are thousands of topics at most, and strengths are summed along all of them.
// @read
// @scan topics are few, and the whole tree is needed
// @gives narrower id
// @gives broader id
// @hits 2000
MATCH (narrower:Topic)-[:BROADER]->(broader:Topic)
RETURN narrower.id AS narrower, broader.id AS broader
