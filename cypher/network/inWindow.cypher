// Whether an instant or a day lies from one to before another; without a first everything does, the unknown too.
// @predicate at, from, to
CASE WHEN from IS NULL THEN true ELSE coalesce(at, '') >= from AND at < to END
