// Made by `npm run generate` of entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.

//// exchange/topics/keys (templates/node/keys)
// Ids of all topics, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:Topic)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/topics/rows (templates/node/rows)
// The topics with these ids, as rows of topics.csv.
// @read
// @param keys [map]
// @gives id string
// @gives name string
// @gives nameZh string?
// @gives broader [string]
UNWIND $in.keys AS key
MATCH (n:Topic {id: key.id})
RETURN n.id AS id,
  n.name AS name,
  n.nameZh AS nameZh,
  [(n)-[:BROADER]->(other:Topic) | other.id] AS broader

//// exchange/topics/write (templates/node/write)
// Writes new and changed topics.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:Topic {id: row.id})
SET n.name = row.name, n.nameZh = row.nameZh
RETURN count(*) AS written

//// exchange/topics/link (templates/node/link)
// Leads topics to others of their kind, when all of them are there.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (n:Topic {id: row.id})
CALL (n) { MATCH (n)-[old:BROADER]->() DELETE old }
CALL (n, row) { UNWIND row.broader AS each MATCH (other:Topic {id: each}) CREATE (n)-[:BROADER]->(other) }
RETURN count(*) AS written

//// verify/topics (templates/verify/node)
// Topics without an id or name.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:Topic)
WHERE one.id IS NULL
  OR one.name IS NULL
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// verify/topicCircles (templates/verify/circles)
// Topics that stand above themselves, through others or at once.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Topic)
WHERE EXISTS { MATCH (n)-[:BROADER*1..]->(n) }
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/knowledge/keys (templates/node/keys)
// Ids of all knowledge items, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:KnowledgeItem)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/knowledge/rows (templates/node/rows)
// The knowledge items with these ids, as rows of knowledge.csv.
// @read
// @param keys [map]
// @gives id string
// @gives title string
// @gives body string?
// @gives kind string
// @gives author string
// @gives topics [string]
// @gives createdAt string
// @gives verifiedOn string?
// @gives reviewBy string?
// @gives retiredOn string?
UNWIND $in.keys AS key
MATCH (n:KnowledgeItem {id: key.id})
MATCH (n)<-[:AUTHORED]-(author:Manager)
RETURN n.id AS id,
  n.title AS title,
  n.body AS body,
  n.kind AS kind,
  author.id AS author,
  [(n)-[:ABOUT]->(other:Topic) | other.id] AS topics,
  n.createdAt AS createdAt,
  n.verifiedOn AS verifiedOn,
  n.reviewBy AS reviewBy,
  n.retiredOn AS retiredOn

//// exchange/knowledge/write (templates/node/write)
// Writes new and changed knowledge items.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:KnowledgeItem {id: row.id})
SET n.title = row.title,
  n.body = row.body,
  n.kind = row.kind,
  n.createdAt = row.createdAt,
  n.verifiedOn = row.verifiedOn,
  n.reviewBy = row.reviewBy,
  n.retiredOn = row.retiredOn,
  n.version = coalesce(n.version, 0) + 1
WITH n, row
CALL (n) { MATCH (n)<-[old:AUTHORED]-() DELETE old }
CALL (n) { MATCH (n)-[old:ABOUT]->() DELETE old }
CALL (n, row) { UNWIND row.topics AS each MATCH (other:Topic {id: each}) CREATE (n)-[:ABOUT]->(other) }
MATCH (author:Manager {id: row.author})
CREATE (n)<-[:AUTHORED]-(author)
RETURN count(*) AS written

//// verify/knowledgeItems (templates/verify/node)
// Knowledge items without an id, title, kind, author, created_at or version, or with a wrong verified_on, review_by or retired_on.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:KnowledgeItem)
WHERE one.id IS NULL
  OR one.title IS NULL
  OR one.kind IS NULL
  OR NOT coalesce(one.kind, 'CASE') IN ['CASE', 'GUIDE', 'REGULATION', 'MARKET', 'LESSON']
  OR one.createdAt IS NULL
  OR NOT coalesce(one.verifiedOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.reviewBy, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.retiredOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR coalesce(one.version, 0) < 1
  OR COUNT { (one)<-[:AUTHORED]-(:Manager) } <> 1
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/reads/keys (templates/tie/keys)
// Keys of all reads, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives item string
MATCH (manager:Manager)-[tie:READ]->(item:KnowledgeItem)
WHERE manager.id IS NOT NULL
RETURN manager.id AS manager, item.id AS item
ORDER BY manager, item

//// exchange/reads/rows (templates/tie/rows)
// The reads with these keys, as rows of reads.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives item string
// @gives at string
UNWIND $in.keys AS key
MATCH (manager:Manager {id: key.manager})
MATCH (item:KnowledgeItem {id: key.item})
MATCH (manager)-[tie:READ]->(item)
RETURN manager.id AS manager, item.id AS item, tie.at AS at

//// exchange/reads/write (templates/tie/write)
// Writes new and changed reads.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (manager:Manager {id: row.manager})
MATCH (item:KnowledgeItem {id: row.item})
MERGE (manager)-[tie:READ]->(item)
SET tie.at = row.at
RETURN count(*) AS written

//// verify/reads (templates/verify/tie)
// Reads without an at.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Manager)-[one:READ]->(b:KnowledgeItem)
WHERE false
  OR one.at IS NULL
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/endorsements/keys (templates/tie/keys)
// Keys of all endorsements, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives item string
MATCH (manager:Manager)-[tie:ENDORSED]->(item:KnowledgeItem)
WHERE manager.id IS NOT NULL
RETURN manager.id AS manager, item.id AS item
ORDER BY manager, item

//// exchange/endorsements/rows (templates/tie/rows)
// The endorsements with these keys, as rows of endorsements.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives item string
// @gives at string
UNWIND $in.keys AS key
MATCH (manager:Manager {id: key.manager})
MATCH (item:KnowledgeItem {id: key.item})
MATCH (manager)-[tie:ENDORSED]->(item)
RETURN manager.id AS manager, item.id AS item, tie.at AS at

//// exchange/endorsements/write (templates/tie/write)
// Writes new and changed endorsements.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (manager:Manager {id: row.manager})
MATCH (item:KnowledgeItem {id: row.item})
MERGE (manager)-[tie:ENDORSED]->(item)
SET tie.at = row.at
RETURN count(*) AS written

//// verify/endorsements (templates/verify/tie)
// Endorsements without an at.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Manager)-[one:ENDORSED]->(b:KnowledgeItem)
WHERE false
  OR one.at IS NULL
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/advice/keys (templates/record/keys)
// Ids of all advice, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (:Employee)-[tie:ASKED_ADVICE]->(:Employee)
WHERE tie.id IS NOT NULL
RETURN tie.id AS id
ORDER BY id

//// exchange/advice/rows (templates/record/rows)
// The advice with these ids, as rows of advice.csv.
// @read
// @param keys [map]
// @gives id string
// @gives seeker string
// @gives adviser string
// @gives topic string?
// @gives times int?
// @gives firstAt string?
// @gives lastAt string?
UNWIND $in.keys AS key
MATCH (seeker:Employee)-[tie:ASKED_ADVICE {id: key.id}]->(adviser:Employee)
RETURN tie.id AS id,
  seeker.id AS seeker,
  adviser.id AS adviser,
  tie.topicId AS topic,
  tie.times AS times,
  tie.firstAt AS firstAt,
  tie.lastAt AS lastAt

//// exchange/advice/write (templates/record/write)
// Writes new and changed advice.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
CALL (row) { MATCH ()-[old:ASKED_ADVICE {id: row.id}]->() DELETE old }
MATCH (seeker:Employee {id: row.seeker})
MATCH (adviser:Employee {id: row.adviser})
CREATE (seeker)-[tie:ASKED_ADVICE]->(adviser)
SET tie.id = row.id,
  tie.topicId = row.topic,
  tie.times = row.times,
  tie.firstAt = row.firstAt,
  tie.lastAt = row.lastAt
RETURN count(*) AS written

//// verify/advice (templates/verify/tie)
// Advice without an id, or with a wrong times.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Employee)-[one:ASKED_ADVICE]->(b:Employee)
WHERE NOT coalesce(one.id, '') STARTS WITH 'adv-'
  OR NOT one.times IS :: INTEGER OR NOT 1 <= coalesce(one.times, 1) <= 1000000
  OR one.firstAt > one.lastAt
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
