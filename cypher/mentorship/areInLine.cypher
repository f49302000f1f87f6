// Whether one of two people reports to the other today, directly or through others.
// @predicate one, other
reportsTo(one, other) OR reportsTo(other, one)
