// Whether a person works here today.
// @predicate person
isCurrentOn(person, key.viewer.today)
