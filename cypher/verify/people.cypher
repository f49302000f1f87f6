// People who are no employees, or who are not either a manager or another employee.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Employee|Manager|Colleague)
WHERE NOT n:Employee OR n:Manager = n:Colleague
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
