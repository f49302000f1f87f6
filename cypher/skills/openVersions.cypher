// The versions of a person's skill that nothing has ended: one, or none.
// @predicate person, topic
COLLECT { MATCH (person)-[held:HAS_SKILL]->(topic) WHERE held.to IS NULL RETURN held }
