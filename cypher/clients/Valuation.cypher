// What a holding was worth on a day.
// @node Valuation
RETURN child {.id, .on, amount: child {.amountMinor, .currency}}
