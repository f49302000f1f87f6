// Who has ever served a client of `key.book`: `key.colleagues`. Of anybody else such a viewer sees no client, and their clients need not be looked at.
// @predicate
CASE WHEN key.book IS NULL THEN null ELSE COLLECT {
  UNWIND key.book AS mine
  MATCH (mine)<-[:SERVES]-(other:Manager)
  RETURN DISTINCT other
} END
