// Whether a person is among current (true) or former (false) staff, or either (null).
// @predicate person, current
current IS NULL OR isHere(person) = current
