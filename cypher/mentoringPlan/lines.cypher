// Every reporting line of today.
// @read
// @param key map
// @scan it is all reporting lines
// @gives person id
// @gives superior id
WITH $in.key AS key
MATCH (person:Employee)-[line:REPORTS_TO]->(superior:Employee)
WHERE holdsOn(line, key.viewer.today)
RETURN person.id AS person, superior.id AS superior
