// Ways into the knowledge items besides the newest: by title, and by the day of their review. A kind is one in five: no way of its own.
CREATE INDEX knowledge_item_title IF NOT EXISTS FOR (n:KnowledgeItem) ON (n.title, n.id);
CREATE INDEX knowledge_item_review IF NOT EXISTS FOR (n:KnowledgeItem) ON (n.reviewBy, n.id);
