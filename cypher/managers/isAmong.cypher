// Whether a person is among those who work here today (true), those who do not (false: they have left, or begin later), or either (null).
// @predicate person, current
current IS NULL OR isHere(person) = current
