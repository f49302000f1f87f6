// The quarter of a day, as 2026-Q1.
// @predicate day
left(day, 4) + '-Q' + toString((toInteger(substring(day, 5, 2)) + 2) / 3)
