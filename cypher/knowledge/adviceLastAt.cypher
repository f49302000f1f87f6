// When advice was last asked in these conversations, as far as that is known and before an instant.
// @predicate asks, until
reduce(latest = null, ask IN asks | CASE
  WHEN ask.lastAt < until AND (latest IS NULL OR ask.lastAt > latest) THEN ask.lastAt ELSE latest
END)
