// Reporting lines with these keys, as rows of reporting.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives superior string
// @gives from string?
// @gives to string?
UNWIND $in.keys AS key
MATCH (m:Manager {id: key.manager})-[r:REPORTS_TO]->(s:Employee)
WHERE coalesce(r.from, '') = coalesce(key.from, '')
RETURN m.id AS manager, s.id AS superior, r.from AS from, r.to AS to
