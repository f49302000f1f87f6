// Whether a person reports to another today, directly or through others.
// @predicate person, superior
EXISTS {
  MATCH (person)-[lines:REPORTS_TO*1..]->(superior)
  WHERE all(line IN lines WHERE holdsOn(line, key.viewer.today))
}
