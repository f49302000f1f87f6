// Made by `npm run generate` of entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.

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
  n.pinyin = row.pinyin,
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

//// vault/clients/sealed (templates/sealed/sealed)
// The sealed values of clients after an id, some at a time.
// @read
// @param after string
// @param limit int
// @gives id string
// @gives phone string?
// @gives idNumber string?
MATCH (one:Client)
WHERE one.id > $in.after
WITH one ORDER BY one.id LIMIT toInteger($in.limit)
RETURN one.id AS id, one.phoneSealed AS phone, one.idNumberSealed AS idNumber
ORDER BY id

//// vault/clients/sealAgain (templates/sealed/sealAgain)
// Stores values of clients sealed anew, unless they were changed since they were read.
// @write
// @param rows [map]
UNWIND $in.rows AS row
MATCH (one:Client {id: row.id})
SET one.version = one.version
WITH one, row
WHERE true
  AND coalesce(one.phoneSealed, '') = coalesce(row.was.phone, '')
  AND coalesce(one.idNumberSealed, '') = coalesce(row.was.idNumber, '')
SET one += row.stored

//// pinyin/clients/missing (templates/pinyin/missing)
// The clients after an id whose pinyin is still to be worked out, some at a time.
// @read
// @param after string
// @param limit int
// @gives id string
// @gives text string
MATCH (one:Client)
WHERE one.id > $in.after AND one.pinyin IS NULL AND one.name =~ '.*\\p{IsHan}.*'
WITH one ORDER BY one.id LIMIT toInteger($in.limit)
RETURN one.id AS id, one.name AS text
ORDER BY id

//// pinyin/clients/fill (templates/pinyin/fill)
// Stores the pinyin of clients, unless the text was changed since it was read.
// @write
// @param rows [map]
UNWIND $in.rows AS row
MATCH (one:Client {id: row.id})
SET one.name = one.name
WITH one, row
WHERE one.name = row.text
SET one.pinyin = row.pinyin

//// verify/clients (templates/verify/node)
// Clients without an id, kind or version, or with a wrong birth_year, left_on or pinyin.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:Client)
WHERE one.id IS NULL
  OR one.kind IS NULL
  OR NOT coalesce(one.kind, 'PERSON') IN ['PERSON', 'COMPANY']
  OR NOT one.birthYear IS :: INTEGER OR NOT 1800 <= coalesce(one.birthYear, 1800) <= 2200
  OR NOT coalesce(one.leftOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR coalesce(one.version, 0) < 1
  OR one.sortName IS NULL OR one.sortName <> coalesce(one.name, '')
  OR (one.pinyin IS NULL) = (coalesce(one.name, '') =~ '.*\\p{IsHan}.*')
  OR COUNT { (one)<-[:WON]-(:Manager) } > 1
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/serves/keys (templates/tie/keys)
// Keys of all assignments, in order.
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
// The assignments with these keys, as rows of serves.csv.
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
// All periods of the assignments of these owners.
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

//// verify/assignments (templates/verify/tie)
// Assignments without a role, or with a wrong from or to.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Manager)-[one:SERVES]->(b:Client)
WHERE false
  OR one.role IS NULL
  OR NOT coalesce(one.role, 'LEAD') IN ['LEAD', 'BACKUP']
  OR NOT coalesce(one.from, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.to, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

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

//// verify/products (templates/verify/node)
// Products without an id, name or kind.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:Product)
WHERE one.id IS NULL
  OR one.name IS NULL
  OR one.kind IS NULL
  OR NOT coalesce(one.kind, 'DEPOSIT') IN ['DEPOSIT', 'INVESTMENT', 'INSURANCE', 'LOAN', 'CARD', 'OTHER']
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

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

//// verify/holdings (templates/verify/node)
// Holdings without an id, client or product, or with a wrong opened_on or closed_on.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:Holding)
WHERE one.id IS NULL
  OR NOT coalesce(one.openedOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.closedOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR one.openedOn > one.closedOn
  OR COUNT { (one)<-[:HOLDS]-(:Client) } <> 1
  OR COUNT { (one)-[:OF]->(:Product) } <> 1
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

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

//// verify/valuations (templates/verify/node)
// Valuations without an id, holding, on, amount_minor or currency.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:Valuation)
WHERE one.id IS NULL
  OR one.on IS NULL
  OR NOT coalesce(one.on, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR one.amountMinor IS NULL
  OR NOT one.amountMinor IS :: INTEGER OR NOT -9007199254740991 <= coalesce(one.amountMinor, -9007199254740991) <= 9007199254740991
  OR one.currency IS NULL
  OR NOT coalesce(one.currency, 'CNY') =~ '[A-Z]{3}'
  OR COUNT { (one)<-[:VALUED]-(:Holding) } <> 1
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/interactions/keys (templates/node/keys)
// Ids of all interactions, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:Interaction)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/interactions/rows (templates/node/rows)
// The interactions with these ids, as rows of interactions.csv.
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
// Writes new and changed interactions.
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

//// verify/interactions (templates/verify/node)
// Interactions without an id, manager, client, at or channel.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:Interaction)
WHERE one.id IS NULL
  OR one.at IS NULL
  OR one.channel IS NULL
  OR COUNT { (one)<-[:HELD]-(:Manager) } <> 1
  OR COUNT { (one)-[:WITH]->(:Client) } <> 1
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/participants/keys (templates/tie/keys)
// Keys of all participants, in order.
// @read
// @scan an export takes everything
// @gives employee string
// @gives interaction string
MATCH (employee:Employee)-[tie:TOOK_PART]->(interaction:Interaction)
WHERE employee.id IS NOT NULL
RETURN employee.id AS employee, interaction.id AS interaction
ORDER BY employee, interaction

//// exchange/participants/rows (templates/tie/rows)
// The participants with these keys, as rows of participants.csv.
// @read
// @param keys [map]
// @gives employee string
// @gives interaction string
UNWIND $in.keys AS key
MATCH (employee:Employee {id: key.employee})
MATCH (interaction:Interaction {id: key.interaction})
MATCH (employee)-[tie:TOOK_PART]->(interaction)
RETURN employee.id AS employee, interaction.id AS interaction

//// exchange/participants/write (templates/tie/write)
// Writes new and changed participants.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (employee:Employee {id: row.employee})
MATCH (interaction:Interaction {id: row.interaction})
MERGE (employee)-[tie:TOOK_PART]->(interaction)
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

//// verify/referrals (templates/verify/tie)
// Referrals with a wrong on.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Client)-[one:REFERRED]->(b:Client)
WHERE false
  OR NOT coalesce(one.on, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/relatedClients/keys (templates/tie/keys)
// Keys of all client relations, in order.
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
// The client relations with these keys, as rows of related_clients.csv.
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
// Writes new and changed client relations.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (fromClient:Client {id: row.fromClient})
MATCH (toClient:Client {id: row.toClient})
MERGE (fromClient)-[tie:RELATED_TO {kind: row.kind}]->(toClient)
SET tie.from = row.from, tie.to = row.to
RETURN count(*) AS written

//// verify/clientRelations (templates/verify/tie)
// Client relations without a kind, or with a wrong from or to.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Client)-[one:RELATED_TO]->(b:Client)
WHERE false
  OR one.kind IS NULL
  OR NOT coalesce(one.from, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.to, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/satisfaction/keys (templates/node/keys)
// Ids of all satisfaction scores, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:SatisfactionScore)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/satisfaction/rows (templates/node/rows)
// The satisfaction scores with these ids, as rows of satisfaction.csv.
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
// Writes new and changed satisfaction scores.
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

//// verify/satisfactionScores (templates/verify/node)
// Satisfaction scores without an id, client, manager, on or score.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:SatisfactionScore)
WHERE one.id IS NULL
  OR one.on IS NULL
  OR NOT coalesce(one.on, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR one.score IS NULL
  OR NOT 0 <= coalesce(one.score, 0) <= 10
  OR COUNT { (one)<-[:GAVE]-(:Client) } <> 1
  OR COUNT { (one)-[:ABOUT]->(:Manager) } <> 1
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// clients/Product (templates/catalogue/node)
// One of the products, as everyone may know it.
// @node Product
RETURN child {.id, .name, .nameZh, .kind}

//// clients/productById (templates/catalogue/byId)
// The one of the products with this id.
// @root
// @child Product
// @hits 10
MATCH (child:Product {id: key.id})
RETURN child

//// clients/addProduct (templates/catalogue/add)
// Adds one of the products.
// @write
// @param input map
// @param id id
// @gives refusals [map]
// @gives product id?
// @hits 20
WITH $in.input AS input
WITH *, COLLECT { MATCH (other:Topic) WHERE other.id IN input.needs RETURN other } AS needs
WITH *, []
  + [at IN range(0, size(input.needs) - 1) WHERE none(other IN needs WHERE other.id = input.needs[at]) | {code: 'NOT_FOUND', path: 'needs.' + at}]
  AS refusals
CALL (*) {
  WITH * WHERE size(refusals) = 0
  CREATE (n:Product {id: $in.id, name: input.name, nameZh: input.nameZh, kind: input.kind})
  FOREACH (other IN needs | CREATE (n)-[:NEEDS]->(other))
}
RETURN refusals, $in.id AS product

//// clients/updateProduct (templates/catalogue/update)
// Changes one of the products: what is given, and nothing else.
// @write
// @param input map
// @param values map
// @gives refusals [map]
// @gives product id?
// @hits 40
WITH $in.input AS input
OPTIONAL MATCH (n:Product {id: input.productId})
SET n.name = n.name
WITH *, COLLECT { MATCH (other:Topic) WHERE other.id IN input.needs RETURN other } AS needs
WITH *, COLLECT { MATCH (n)-[old:NEEDS]->() WHERE input.needs IS NOT NULL RETURN old } AS needsBefore
WITH *, [_ IN [1] WHERE n IS NULL | {code: 'NOT_FOUND', path: 'productId'}]
  + [at IN range(0, size(coalesce(input.needs, [])) - 1) WHERE none(other IN needs WHERE other.id = input.needs[at]) | {code: 'NOT_FOUND', path: 'needs.' + at}]
  AS refusals
CALL (*) {
  WITH * WHERE size(refusals) = 0
  SET n += $in.values
  FOREACH (old IN needsBefore | DELETE old)
  FOREACH (other IN needs | CREATE (n)-[:NEEDS]->(other))
}
RETURN refusals, n.id AS product
