// The orders in which root lists are read, each with the id as tie-breaker. A node without the first key is not in such an index,
// so each first key is never null: names are required, and a client without a name is stored with sortName ''.
CREATE INDEX manager_name IF NOT EXISTS FOR (n:Manager) ON (n.name, n.id);
CREATE INDEX branch_name IF NOT EXISTS FOR (n:Branch) ON (n.name, n.id);
CREATE INDEX topic_name IF NOT EXISTS FOR (n:Topic) ON (n.name, n.id);
CREATE INDEX client_sort_name IF NOT EXISTS FOR (n:Client) ON (n.sortName, n.id);
CREATE INDEX client_segment IF NOT EXISTS FOR (n:Client) ON (n.segment, n.id);
CREATE INDEX knowledge_item_created IF NOT EXISTS FOR (n:KnowledgeItem) ON (n.createdAt, n.id);
CREATE INDEX mentorship_proposed IF NOT EXISTS FOR (n:Mentorship) ON (n.sortOn, n.id);
CREATE INDEX idempotency_key_until IF NOT EXISTS FOR (n:IdempotencyKey) ON (n.until);
