// Whether a person works here on a day: they have begun by then, and have not left. What is unknown does not count against them. The one meaning of "current".
// Without OR, which the planner would multiply out.
// @predicate person, day
coalesce(person.hiredOn, '') <= day AND day < coalesce(person.leftOn, '9999')
