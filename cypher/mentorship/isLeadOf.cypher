// Whether the viewer is the client's lead today.
// @predicate client
EXISTS {
  MATCH (lead:Manager)-[serves:SERVES]->(client)
  WHERE lead.id = key.viewer.id AND serves.role = 'LEAD' AND holdsOn(serves, key.viewer.today)
}
