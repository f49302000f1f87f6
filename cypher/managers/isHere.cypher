// Whether a person works here today.
// @predicate person
person.leftOn IS NULL OR key.viewer.today < person.leftOn
