// Records what a holding was worth on a day: once a day, unless the figure that counts is to be replaced. Its client is locked.
// @write
// @param key map
// @param input map
// @param id id
// @param today date
// @gives refusals [map]
// @gives valuation id?
// @hits 200
WITH $in.key AS key, $in.input AS input, coalesce($in.input.on, $in.today) AS on
OPTIONAL MATCH (client:Client)-[:HOLDS]->(holding:Holding {id: input.holdingId})
SET client.version = client.version
WITH key, input, on, client, holding
OPTIONAL MATCH (holding)-[:VALUED]->(known:Valuation {on: on})
WITH key, input, on, client, holding, known ORDER BY known.id DESC
WITH key, input, on, client, holding, head(collect(known)) AS known
WITH input, on, holding, known, [refusal IN [
  refusalFor(client, 'holdingId'),
  CASE WHEN on < holding.openedOn THEN {code: 'TOO_EARLY', path: 'on', name: holding.openedOn}
    WHEN on > holding.closedOn THEN {code: 'NOT_OPEN', path: 'holdingId'}
    WHEN known IS NOT NULL AND NOT input.replace THEN {code: 'ALREADY_EXISTS', path: 'on'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 AND known IS NULL THEN [1] ELSE [] END |
  CREATE (holding)-[:VALUED]->(:Valuation {id: $in.id, on: on, amountMinor: input.amountMinor, currency: input.currency})
)
FOREACH (_ IN CASE WHEN size(refusals) = 0 AND known IS NOT NULL THEN [1] ELSE [] END |
  SET known.amountMinor = input.amountMinor, known.currency = input.currency
)
RETURN refusals, coalesce(known.id, $in.id) AS valuation
