// Whether a person holds a grade today.
// @predicate person, grade
EXISTS {
  MATCH (person)-[held:HELD_GRADE]->(:Grade {id: grade})
  WHERE holdsOn(held, key.viewer.today)
}
