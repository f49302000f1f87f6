// Forgets idempotency keys whose time is over, some at a time; not while changes are paused for a backup.
// @write
// @param now instant
// @param limit int
// @scan there are few invariants
// @gives forgotten int
MATCH (claim:IdempotencyKey)
WHERE claim.until < $in.now AND NOT EXISTS { MATCH (pause:Invariant) USING SCAN pause:Invariant WHERE pause.id = 'writes' AND pause.until > $in.now }
WITH claim LIMIT toInteger($in.limit)
DETACH DELETE claim
RETURN count(*) AS forgotten
