// Made by `npm run generate` of the module's entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.

//// exchange/clients/keys (templates/node/keys)
// Ids of all clients, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:Client)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/clients/rows (templates/node/rows)
// The clients with these ids, as rows of clients.csv.
// @read
// @param keys [map]
// @gives id string
// @gives externalId string?
// @gives name string?
// @gives kind string
// @gives segment string?
// @gives birthYear int?
// @gives phone string?
// @gives idNumber string?
// @gives wonBy string?
// @gives wonOn string?
// @gives leftOn string?
UNWIND $in.keys AS key
MATCH (n:Client {id: key.id})
OPTIONAL MATCH (n)<-[wonByTie:WON]-(wonBy:Manager)
RETURN n.id AS id,
  n.externalId AS externalId,
  n.name AS name,
  n.kind AS kind,
  n.segment AS segment,
  n.birthYear AS birthYear,
  n.phoneSealed AS phone,
  n.idNumberSealed AS idNumber,
  wonBy.id AS wonBy,
  wonByTie.on AS wonOn,
  n.leftOn AS leftOn

//// exchange/clients/write (templates/node/write)
// Writes new and changed clients.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:Client {id: row.id})
SET n.externalId = row.externalId,
  n.name = row.name,
  n.kind = row.kind,
  n.segment = row.segment,
  n.birthYear = row.birthYear,
  n.phoneSealed = row.phoneSealed, n.phoneIndex = row.phoneIndex,
  n.idNumberSealed = row.idNumberSealed, n.idNumberIndex = row.idNumberIndex,
  n.leftOn = row.leftOn,
  n.sortName = coalesce(row.name, ''),
  n.version = coalesce(n.version, 0) + 1
WITH n, row
CALL (n) { MATCH (n)<-[old:WON]-() DELETE old }
CALL (n, row) { MATCH (other:Manager {id: row.wonBy}) CREATE (n)<-[tie:WON]-(other) SET tie.on = row.wonOn }
RETURN count(*) AS written

//// exchange/clients/owners (templates/node/owners)
// Which clients have these bank's own numbers.
// @read
// @param externalIds [string]
// @gives externalId string
// @gives id string
UNWIND $in.externalIds AS externalId
MATCH (n:Client {externalId: externalId})
RETURN externalId, n.id AS id

//// exchange/serves/keys (templates/tie/keys)
// Keys of all assignments of clients to managers, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives client string
// @gives role string
// @gives from string?
MATCH (manager:Manager)-[tie:SERVES]->(client:Client)
WHERE manager.id IS NOT NULL
RETURN manager.id AS manager, client.id AS client, tie.role AS role, tie.from AS from
ORDER BY manager, client, role, coalesce(from, '')

//// exchange/serves/rows (templates/tie/rows)
// The assignments of clients to managers with these keys, as rows of serves.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives client string
// @gives role string
// @gives from string?
// @gives to string?
UNWIND $in.keys AS key
MATCH (manager:Manager {id: key.manager})
MATCH (client:Client {id: key.client})
MATCH (manager)-[tie:SERVES {role: key.role}]->(client)
WHERE coalesce(tie.from, '') = coalesce(key.from, '')
RETURN manager.id AS manager, client.id AS client, tie.role AS role, tie.from AS from, tie.to AS to

//// exchange/serves/periods (templates/tie/periods)
// All periods of the assignments of clients to managers of these owners.
// @read
// @param owners [string]
// @gives manager string
// @gives client string
// @gives role string
// @gives from string?
// @gives to string?
UNWIND $in.owners AS owner
MATCH (client:Client {id: owner})<-[tie:SERVES {role: 'LEAD'}]-(manager:Manager)
RETURN manager.id AS manager, client.id AS client, tie.role AS role, tie.from AS from, tie.to AS to

//// exchange/products/keys (templates/node/keys)
// Ids of all products, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:Product)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/products/rows (templates/node/rows)
// The products with these ids, as rows of products.csv.
// @read
// @param keys [map]
// @gives id string
// @gives name string
// @gives nameZh string?
// @gives kind string
// @gives needs [string]
UNWIND $in.keys AS key
MATCH (n:Product {id: key.id})
RETURN n.id AS id,
  n.name AS name,
  n.nameZh AS nameZh,
  n.kind AS kind,
  [(n)-[:NEEDS]->(other:Topic) | other.id] AS needs

//// exchange/products/write (templates/node/write)
// Writes new and changed products.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:Product {id: row.id})
SET n.name = row.name, n.nameZh = row.nameZh, n.kind = row.kind
WITH n, row
CALL (n) { MATCH (n)-[old:NEEDS]->() DELETE old }
CALL (n, row) { UNWIND row.needs AS each MATCH (other:Topic {id: each}) CREATE (n)-[:NEEDS]->(other) }
RETURN count(*) AS written

//// exchange/holdings/keys (templates/node/keys)
// Ids of all holdings, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:Holding)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/holdings/rows (templates/node/rows)
// The holdings with these ids, as rows of holdings.csv.
// @read
// @param keys [map]
// @gives id string
// @gives client string
// @gives product string
// @gives openedOn string?
// @gives closedOn string?
UNWIND $in.keys AS key
MATCH (n:Holding {id: key.id})
MATCH (n)<-[:HOLDS]-(client:Client)
MATCH (n)-[:OF]->(product:Product)
RETURN n.id AS id,
  client.id AS client,
  product.id AS product,
  n.openedOn AS openedOn,
  n.closedOn AS closedOn

//// exchange/holdings/write (templates/node/write)
// Writes new and changed holdings.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:Holding {id: row.id})
SET n.openedOn = row.openedOn, n.closedOn = row.closedOn
WITH n, row
CALL (n) { MATCH (n)<-[old:HOLDS]-() DELETE old }
CALL (n) { MATCH (n)-[old:OF]->() DELETE old }
MATCH (client:Client {id: row.client})
MATCH (product:Product {id: row.product})
CREATE (n)<-[:HOLDS]-(client)
CREATE (n)-[:OF]->(product)
RETURN count(*) AS written

//// exchange/valuations/keys (templates/node/keys)
// Ids of all valuations, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:Valuation)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/valuations/rows (templates/node/rows)
// The valuations with these ids, as rows of valuations.csv.
// @read
// @param keys [map]
// @gives id string
// @gives holding string
// @gives on string
// @gives amountMinor int
// @gives currency string
UNWIND $in.keys AS key
MATCH (n:Valuation {id: key.id})
MATCH (n)<-[:VALUED]-(holding:Holding)
RETURN n.id AS id, holding.id AS holding, n.on AS on, n.amountMinor AS amountMinor, n.currency AS currency

//// exchange/valuations/write (templates/node/write)
// Writes new and changed valuations.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:Valuation {id: row.id})
SET n.on = row.on, n.amountMinor = row.amountMinor, n.currency = row.currency
WITH n, row
CALL (n) { MATCH (n)<-[old:VALUED]-() DELETE old }
MATCH (holding:Holding {id: row.holding})
CREATE (n)<-[:VALUED]-(holding)
RETURN count(*) AS written

//// exchange/interactions/keys (templates/node/keys)
// Ids of all contacts, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:Interaction)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/interactions/rows (templates/node/rows)
// The contacts with these ids, as rows of interactions.csv.
// @read
// @param keys [map]
// @gives id string
// @gives manager string
// @gives client string
// @gives at string
// @gives channel string
// @gives note string?
UNWIND $in.keys AS key
MATCH (n:Interaction {id: key.id})
MATCH (n)<-[:HELD]-(manager:Manager)
MATCH (n)-[:WITH]->(client:Client)
RETURN n.id AS id,
  manager.id AS manager,
  client.id AS client,
  n.at AS at,
  n.channel AS channel,
  n.note AS note

//// exchange/interactions/write (templates/node/write)
// Writes new and changed contacts.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:Interaction {id: row.id})
SET n.at = row.at, n.channel = row.channel, n.note = row.note
WITH n, row
CALL (n) { MATCH (n)<-[old:HELD]-() DELETE old }
CALL (n) { MATCH (n)-[old:WITH]->() DELETE old }
MATCH (manager:Manager {id: row.manager})
MATCH (client:Client {id: row.client})
CREATE (n)<-[:HELD]-(manager)
CREATE (n)-[:WITH]->(client)
RETURN count(*) AS written

//// exchange/referrals/keys (templates/tie/keys)
// Keys of all referrals, in order.
// @read
// @scan an export takes everything
// @gives fromClient string
// @gives toClient string
MATCH (fromClient:Client)-[tie:REFERRED]->(toClient:Client)
WHERE fromClient.id IS NOT NULL
RETURN fromClient.id AS fromClient, toClient.id AS toClient
ORDER BY fromClient, toClient

//// exchange/referrals/rows (templates/tie/rows)
// The referrals with these keys, as rows of referrals.csv.
// @read
// @param keys [map]
// @gives fromClient string
// @gives toClient string
// @gives on string?
UNWIND $in.keys AS key
MATCH (fromClient:Client {id: key.fromClient})
MATCH (toClient:Client {id: key.toClient})
MATCH (fromClient)-[tie:REFERRED]->(toClient)
RETURN fromClient.id AS fromClient, toClient.id AS toClient, tie.on AS on

//// exchange/referrals/write (templates/tie/write)
// Writes new and changed referrals.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (fromClient:Client {id: row.fromClient})
MATCH (toClient:Client {id: row.toClient})
MERGE (fromClient)-[tie:REFERRED]->(toClient)
SET tie.on = row.on
RETURN count(*) AS written

//// exchange/relatedClients/keys (templates/tie/keys)
// Keys of all relations between clients, in order.
// @read
// @scan an export takes everything
// @gives fromClient string
// @gives toClient string
// @gives kind string
MATCH (fromClient:Client)-[tie:RELATED_TO]->(toClient:Client)
WHERE fromClient.id IS NOT NULL
RETURN fromClient.id AS fromClient, toClient.id AS toClient, tie.kind AS kind
ORDER BY fromClient, toClient, kind

//// exchange/relatedClients/rows (templates/tie/rows)
// The relations between clients with these keys, as rows of related_clients.csv.
// @read
// @param keys [map]
// @gives fromClient string
// @gives toClient string
// @gives kind string
// @gives from string?
// @gives to string?
UNWIND $in.keys AS key
MATCH (fromClient:Client {id: key.fromClient})
MATCH (toClient:Client {id: key.toClient})
MATCH (fromClient)-[tie:RELATED_TO {kind: key.kind}]->(toClient)
RETURN fromClient.id AS fromClient,
  toClient.id AS toClient,
  tie.kind AS kind,
  tie.from AS from,
  tie.to AS to

//// exchange/relatedClients/write (templates/tie/write)
// Writes new and changed relations between clients.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (fromClient:Client {id: row.fromClient})
MATCH (toClient:Client {id: row.toClient})
MERGE (fromClient)-[tie:RELATED_TO {kind: row.kind}]->(toClient)
SET tie.from = row.from, tie.to = row.to
RETURN count(*) AS written

//// exchange/satisfaction/keys (templates/node/keys)
// Ids of all scores of satisfaction, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:SatisfactionScore)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/satisfaction/rows (templates/node/rows)
// The scores of satisfaction with these ids, as rows of satisfaction.csv.
// @read
// @param keys [map]
// @gives id string
// @gives client string
// @gives manager string
// @gives on string
// @gives score float
UNWIND $in.keys AS key
MATCH (n:SatisfactionScore {id: key.id})
MATCH (n)<-[:GAVE]-(client:Client)
MATCH (n)-[:ABOUT]->(manager:Manager)
RETURN n.id AS id, client.id AS client, manager.id AS manager, n.on AS on, n.score AS score

//// exchange/satisfaction/write (templates/node/write)
// Writes new and changed scores of satisfaction.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:SatisfactionScore {id: row.id})
SET n.on = row.on, n.score = toFloat(row.score)
WITH n, row
CALL (n) { MATCH (n)<-[old:GAVE]-() DELETE old }
CALL (n) { MATCH (n)-[old:ABOUT]->() DELETE old }
MATCH (client:Client {id: row.client})
MATCH (manager:Manager {id: row.manager})
CREATE (n)<-[:GAVE]-(client)
CREATE (n)-[:ABOUT]->(manager)
RETURN count(*) AS written
