// Whether the viewer answers for a client now: serves it, or leads who serves it.
// @predicate client
// @once
EXISTS {
  MATCH (server:Manager)-[serves:SERVES]->(client)
  WHERE holdsOn(serves, key.viewer.today) AND (server.id = key.viewer.id OR worksUnder(server))
}
