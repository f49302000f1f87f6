// Whether a person works here today. Without OR, which the planner would multiply out.
// @predicate person
key.viewer.today < coalesce(person.leftOn, '9999')
