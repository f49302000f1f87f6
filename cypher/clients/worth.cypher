// What the client's holdings are worth on the date, by currency: loans apart from all else. Holdings without a known value are not in it.
// @edge
// @parent Client
// @child value
// @param asOf date
// @hits 400
WITH COLLECT {
  MATCH (parent)-[:HOLDS]->(holding:Holding)-[:OF]->(product:Product)
  WHERE (holding.openedOn IS NULL OR holding.openedOn <= $in.asOf) AND (holding.closedOn IS NULL OR $in.asOf < holding.closedOn)
  WITH product, COLLECT {
    MATCH (holding)-[:VALUED]->(valuation:Valuation) WHERE valuation.on <= $in.asOf
    RETURN valuation ORDER BY valuation.on DESC, valuation.id DESC LIMIT 1
  } AS latest
  UNWIND latest AS value
  RETURN {currency: value.currency, amount: value.amountMinor, isLoan: product.kind = 'LOAN'}
} AS values
UNWIND values AS value
WITH DISTINCT values, value.currency AS currency
RETURN {
  currency: currency,
  assets: {currency: currency, amountMinor: reduce(sum = 0, one IN [one IN values WHERE one.currency = currency AND NOT one.isLoan] | sum + one.amount)},
  loans: {currency: currency, amountMinor: reduce(sum = 0, one IN [one IN values WHERE one.currency = currency AND one.isLoan] | sum + one.amount)}
} AS child ORDER BY currency
