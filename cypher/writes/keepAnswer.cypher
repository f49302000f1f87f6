// Keeps the answer of a write under its idempotency key.
// @write
// @param key string
// @param answer string
// @hits 10
MATCH (claim:IdempotencyKey {key: $in.key})
SET claim.answer = $in.answer
