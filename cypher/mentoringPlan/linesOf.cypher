// The reporting lines today between a person and all who are above or below them, as pairs: who reports, to whom.
// @predicate person
COLLECT {
  MATCH (person)-[lines:REPORTS_TO*1..]->(above:Employee)
  WHERE all(line IN lines WHERE holdsOn(line, key.viewer.today))
  RETURN DISTINCT {person: person.id, superior: above.id}
} + COLLECT {
  MATCH (person)<-[lines:REPORTS_TO*1..]-(below:Employee)
  WHERE all(line IN lines WHERE holdsOn(line, key.viewer.today))
  RETURN DISTINCT {person: below.id, superior: person.id}
}
