// Whether a half-open period [from, to) holds on a day; an unknown end is open. Without OR, which the planner would multiply out.
// @predicate period, day
coalesce(period.from, '') <= day AND day < coalesce(period.to, '9999')
