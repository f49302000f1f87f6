// Chinese names are found by their pinyin too: the full-text indexes are made anew with it.
DROP INDEX search_text IF EXISTS;
CREATE FULLTEXT INDEX search_text IF NOT EXISTS FOR (n:Manager|Colleague|KnowledgeItem|Topic) ON EACH [n.name, n.nameZh, n.title, n.body, n.externalId, n.pinyin]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
DROP INDEX client_text IF EXISTS;
CREATE FULLTEXT INDEX client_text IF NOT EXISTS FOR (n:Client) ON EACH [n.name, n.externalId, n.pinyin]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE TEXT INDEX manager_pinyin_text IF NOT EXISTS FOR (n:Manager) ON (n.pinyin);
