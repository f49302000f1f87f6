// Waits until every index is online, an hour at most.
CALL db.awaitIndexes(3600)
