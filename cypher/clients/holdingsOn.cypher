// What a client has on a day that has a value of its own, deposits, investments, insurance and loans, each with its latest value by then, null when it is unknown.
// @predicate client, day
COLLECT {
  MATCH (client)-[:HOLDS]->(holding:Holding)-[:OF]->(product:Product)
  WHERE isHeldOn(holding, day) AND product.kind IN ['DEPOSIT', 'INVESTMENT', 'INSURANCE', 'LOAN']
  RETURN {product: product.id, kind: product.kind, value: head(COLLECT {
    MATCH (holding)-[:VALUED]->(valuation:Valuation) WHERE valuation.on <= day
    RETURN valuation {.amountMinor, .currency} AS latest ORDER BY valuation.on DESC, valuation.id DESC LIMIT 1
  })} ORDER BY holding.id
}
