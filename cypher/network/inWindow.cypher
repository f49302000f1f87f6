// Whether an instant or a day lies from one day to another; without a first day everything does, the unknown too.
// @predicate at, from, to
CASE WHEN from IS NULL THEN true ELSE coalesce(left(at, 10), '') >= from AND left(at, 10) <= to END
