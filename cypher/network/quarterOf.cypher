// The quarter of a day or an instant, as 2026-Q1.
// @predicate at
left(at, 4) + '-Q' + toString((toInteger(substring(at, 5, 2)) + 2) / 3)
