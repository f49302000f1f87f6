// What the viewer may do with the manager, by the rules of the writes themselves.
// @edge
// @parent Manager
// @child value
// @hits 60
MATCH (parent)
WITH isHere(parent) AS here, mayKeep(parent) AS keeps, mayMove(parent) AS moves
RETURN {
  updateManager: keeps,
  transferManager: here AND moves,
  promoteManager: here AND keeps,
  setReportingLine: here AND moves,
  recordDeparture: here AND keeps
} AS child
