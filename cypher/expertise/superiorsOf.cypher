// To whom each of these managers reported on the date, of whose files the viewer reads.
// @read
// @param key map
// @param managerIds [id]
// @param asOf date
// @gives report id
// @gives superior id
// @hits 1500
WITH $in.key AS key
UNWIND $in.managerIds AS managerId
MATCH (manager:Manager {id: managerId})
WHERE seesFile(manager)
WITH manager
MATCH (manager)-[line:REPORTS_TO]->(superior:Manager)
WHERE holdsOn(line, $in.asOf) AND isCurrentOn(superior, $in.asOf)
RETURN manager.id AS report, superior.id AS superior
