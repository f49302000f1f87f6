// Whether a half-open period [from, to) holds on a day; an unknown end is open.
// @predicate period, day
(period.from IS NULL OR period.from <= day) AND (period.to IS NULL OR day < period.to)
