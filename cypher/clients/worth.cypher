// What the client's holdings are worth on the date, by currency: loans apart from all else. Holdings without a known value are not in it.
// @edge
// @parent Client
// @child value
// @param asOf date
// @hits 400
MATCH (parent)-[:HOLDS]->(holding:Holding)-[:OF]->(product:Product)
WHERE (holding.openedOn IS NULL OR holding.openedOn <= $in.asOf) AND (holding.closedOn IS NULL OR $in.asOf < holding.closedOn)
WITH product, COLLECT {
  MATCH (holding)-[:VALUED]->(valuation:Valuation) WHERE valuation.on <= $in.asOf
  RETURN valuation ORDER BY valuation.on DESC, valuation.id LIMIT 1
} AS latest
UNWIND latest AS value
WITH value.currency AS currency,
  sum(CASE WHEN product.kind = 'LOAN' THEN 0 ELSE value.amountMinor END) AS assets,
  sum(CASE WHEN product.kind = 'LOAN' THEN value.amountMinor ELSE 0 END) AS loans
RETURN {
  currency: currency,
  assets: {amountMinor: assets, currency: currency},
  loans: {amountMinor: loans, currency: currency}
} AS child ORDER BY currency
