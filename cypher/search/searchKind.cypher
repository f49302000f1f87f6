// What kind of thing a search has found.
// @predicate thing
CASE WHEN thing:Topic THEN 'TOPIC' WHEN thing:KnowledgeItem THEN 'KNOWLEDGE_ITEM' ELSE 'MANAGER' END
