// What the viewer may do with the employee, by the rules of the writes themselves.
// @edge
// @parent Employee
// @child value
// @hits 60
MATCH (parent)
WITH isHere(parent) AS here, mayKeep(parent) AS keeps, mayMove(parent) AS moves, NOT servesClients(parent) AS isOther
RETURN {
  updateEmployee: keeps AND isOther,
  transferManager: here AND moves,
  setReportingLine: here AND moves,
  recordDeparture: here AND keeps
} AS child
