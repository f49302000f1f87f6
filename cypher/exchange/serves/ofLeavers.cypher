// Assignments of these managers and clients that go on after the day they left.
// @read
// @param leavers [map]
// @gives leaver string
// @gives manager string
// @gives client string
// @gives role string
// @gives from string?
UNWIND $in.leavers AS leaver
CALL (leaver) {
  MATCH (m:Manager {id: leaver.id})-[s:SERVES]->(c:Client)
  RETURN m, s, c
  UNION
  MATCH (m:Manager)-[s:SERVES]->(c:Client {id: leaver.id})
  RETURN m, s, c
}
WITH leaver, m, s, c
WHERE coalesce(s.to, '~') > leaver.leftOn
RETURN leaver.id AS leaver, m.id AS manager, c.id AS client, s.role AS role, s.from AS from
ORDER BY leaver, manager, client, role, from
