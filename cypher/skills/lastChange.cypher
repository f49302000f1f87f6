// The last day on which a person's skill began or ended; null when it never did.
// @predicate person, topic
head(COLLECT {
  MATCH (person)-[version:HAS_SKILL]->(topic)
  WITH coalesce(version.to, version.from) AS day
  WHERE day IS NOT NULL
  RETURN day ORDER BY day DESC
})
