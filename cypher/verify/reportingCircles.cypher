// People who report to themselves, through others, at some time. All lines of a circle hold on the day on which the last of them begins, so only
// that day is looked at, for each line: there everybody has few superiors, while the lines of all times would be tried in every order.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Employee)-[last:REPORTS_TO]->(above:Employee)
WITH n, above, coalesce(last.from, '') AS day
MATCH circle = (above)-[lines:REPORTS_TO*0..]->(n)
WHERE all(line IN lines WHERE holdsOn(line, day))
UNWIND nodes(circle) AS person
WITH DISTINCT person.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
