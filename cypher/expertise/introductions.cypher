// For each of these managers one of the shortest ways to them from somebody, over managers who asked each other for advice by the date and work here then.
// @read
// @param fromId id
// @param toIds [id]
// @param asOf date
// @param until instant
// @gives manager id
// @gives people [id]
// @hits 2000
MATCH (asker:Manager {id: $in.fromId})
UNWIND $in.toIds AS toId
MATCH (manager:Manager {id: toId})
WITH asker, manager WHERE manager <> asker
MATCH path = shortestPath((asker)-[:ASKED_ADVICE*..6]-(manager))
WHERE all(tie IN relationships(path) WHERE wasAsked(tie, $in.until)) AND all(person IN nodes(path) WHERE servesClients(person) AND isCurrentOn(person, $in.asOf))
RETURN manager.id AS manager, [person IN nodes(path) | person.id] AS people
