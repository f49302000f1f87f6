// Managers whose last day at the institution is over in this month, or will be: how many, and the first of these days.
// @root
// @child value
// @hits 300
MATCH (person:Manager)
WHERE key.viewer.hr AND person.leftOn >= left(key.viewer.today, 8) + '01'
  AND person.leftOn < toString(date(left(key.viewer.today, 8) + '01') + duration({months: 1}))
WITH collect(person.id) AS leaving, min(person.leftOn) AS first
WHERE size(leaving) > 0
RETURN {ids: leaving, since: first} AS child
