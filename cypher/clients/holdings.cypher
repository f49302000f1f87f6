// What the client has on the date, the latest opened first; with those closed before it when they are wanted too.
// @edge
// @parent Client
// @child Holding
// @param asOf date
// @param closed boolean?
// @hits 300
WITH *, readsDealings(parent) AS open
MATCH (parent)-[:HOLDS]->(child:Holding)
WHERE open AND (child.openedOn IS NULL OR child.openedOn <= $in.asOf)
  AND ($in.closed OR child.closedOn IS NULL OR $in.asOf < child.closedOn)
RETURN child ORDER BY coalesce(child.openedOn, '') DESC, child.id
