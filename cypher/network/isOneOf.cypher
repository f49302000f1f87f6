// Whether something is one of those with these ids; without ids it does not matter.
// @predicate thing, ids
CASE WHEN ids IS NULL THEN true ELSE thing.id IN ids END
