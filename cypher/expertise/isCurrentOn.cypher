// Whether a person worked here on a day. Without OR, which the planner would multiply out.
// @predicate person, day
coalesce(person.hiredOn, '') <= day AND day < coalesce(person.leftOn, '9999')
