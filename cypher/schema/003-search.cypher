// Full-text search by bigrams finds Chinese words and English words; a single character is found by the text indexes.
CREATE FULLTEXT INDEX search_text IF NOT EXISTS FOR (n:Manager|KnowledgeItem|Topic) ON EACH [n.name, n.nameZh, n.title, n.body, n.externalId]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX client_text IF NOT EXISTS FOR (n:Client) ON EACH [n.name, n.externalId]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE TEXT INDEX manager_name_text IF NOT EXISTS FOR (n:Manager) ON (n.name);
CREATE TEXT INDEX topic_name_text IF NOT EXISTS FOR (n:Topic) ON (n.name);
CREATE TEXT INDEX topic_name_zh_text IF NOT EXISTS FOR (n:Topic) ON (n.nameZh);
CREATE TEXT INDEX knowledge_item_title_text IF NOT EXISTS FOR (n:KnowledgeItem) ON (n.title);
