// Which changes of the client the viewer may make, by the rules of the writes themselves.
// @edge
// @parent Client
// @child value
// @hits 300
MATCH (parent)
WITH key.viewer.manages AND parent.leftOn IS NULL AS open, COLLECT {
  MATCH (server:Manager)-[serves:SERVES]->(parent)
  WHERE holdsOn(serves, key.viewer.today)
  RETURN {own: server.id = key.viewer.id, led: worksUnder(server), role: serves.role}
} AS serving
WITH open, open AND any(one IN serving WHERE one.own OR one.led) AS keeps, serving
RETURN {
  updateClient: keeps,
  closeClient: keeps,
  relateClients: keeps,
  addHolding: keeps,
  recordReferral: keeps,
  recordInteraction: open AND any(one IN serving WHERE one.own),
  assignClient: open AND (key.viewer.leads OR size(key.viewer.branches) > 0),
  reassignClients: open AND any(one IN serving WHERE one.led AND one.role = 'LEAD')
} AS child
