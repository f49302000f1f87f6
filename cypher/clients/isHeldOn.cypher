// Whether a client has a holding on a day.
// @predicate holding, day
coalesce(holding.openedOn, '') <= day AND day < coalesce(holding.closedOn, '9999')
