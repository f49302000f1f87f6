// What kind of thing a search has found.
// @predicate thing
CASE WHEN thing:Topic THEN 'TOPIC' WHEN thing:KnowledgeItem THEN 'KNOWLEDGE_ITEM' WHEN thing:Colleague THEN 'EMPLOYEE' ELSE 'MANAGER' END
