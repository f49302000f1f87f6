// How satisfied clients were with the manager in the year of four closed quarters: score by score, for the small-group rule.
// @edge
// @parent Manager
// @child value
// @param asOf date
// @hits 6000
MATCH (parent)
WHERE seesFile(parent)
WITH countedBefore($in.asOf) AS end
WITH end, toString(date(end) - duration({years: 1})) AS first
RETURN managerSatisfaction(parent, first, end) AS child
