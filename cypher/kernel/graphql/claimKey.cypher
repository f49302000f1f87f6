// Claims an idempotency key inside the transaction of its write: the first finds no answer, the same again finds the first's. Tells too until
// when changes are paused for a backup, and takes the demo's mark away from a database in which somebody writes with a token that is not the
// demo's. Both are found by a scan of the few invariants, since a seek in a statement that writes locks a unique id that is
// not there until the transaction ends, and every change would wait for every other.
// @write
// @param key string
// @param hash string
// @param now instant
// @param until instant
// @param byDemo boolean?
// @gives hash string
// @gives answer string?
// @gives pausedUntil instant?
// @scan there are few invariants
// @hits 28
MERGE (claim:IdempotencyKey {key: $in.key})
ON CREATE SET claim.until = $in.until, claim.hash = $in.hash
SET claim.hash = CASE WHEN claim.until < $in.now THEN $in.hash ELSE claim.hash END,
    claim.answer = CASE WHEN claim.until < $in.now THEN null ELSE claim.answer END,
    claim.until = CASE WHEN claim.until < $in.now THEN $in.until ELSE claim.until END
WITH claim
OPTIONAL MATCH (pause:Invariant)
USING SCAN pause:Invariant
WHERE pause.id = 'writes' AND pause.until > $in.now
WITH claim, pause.until AS pausedUntil
OPTIONAL MATCH (mark:Invariant)
USING SCAN mark:Invariant
WHERE mark.id = 'demo' AND mark.secret IS NOT NULL AND NOT coalesce($in.byDemo, false)
SET mark.secret = null, mark.isWhole = null
RETURN claim.hash AS hash, claim.answer AS answer, pausedUntil
