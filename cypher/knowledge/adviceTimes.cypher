// How often advice was asked in all of these conversations until an instant.
// Summed by reduce(): Neo4j refuses an aggregation in a COLLECT inside a RETURN that has other columns.
// @predicate asks, until
reduce(total = 0, ask IN asks | total + timesAsked(ask, null, until))
