// Moves an employee to another post from a day on: the post held then ends, the new one begins.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives manager id?
// @gives employee id?
// @hits 150
WITH $in.key AS key, $in.input AS input, coalesce($in.input.from, $in.today) AS from
OPTIONAL MATCH (manager:Employee {id: input.managerId})
SET manager.version = manager.version + 1
WITH key, input, from, manager
OPTIONAL MATCH (branch:Branch {id: input.branchId})
WITH key, input, from, manager, branch,
  COLLECT { MATCH (manager)-[post:WORKS_AT]->(:Branch) WHERE post.to IS NULL OR post.to > from RETURN post } AS open,
  COLLECT { MATCH (manager)-[post:WORKS_AT]->(:Branch) WHERE post.from >= from RETURN post.from ORDER BY post.from DESC LIMIT 1 }[0] AS later
WITH key, input, from, manager, branch, open, later, [refusal IN [
  CASE WHEN manager IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'}
    WHEN manager.id = key.viewer.id THEN {code: 'SELF', path: 'managerId'}
    WHEN NOT mayMove(manager) THEN {code: 'FORBIDDEN'}
    WHEN manager.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: 'managerId'} END,
  CASE WHEN branch IS NULL THEN {code: 'NOT_FOUND', path: 'branchId'}
    WHEN NOT (key.viewer.hr OR reachesBranch(branch)) THEN {code: 'FORBIDDEN'} END,
  CASE WHEN isStale(manager, input.expectedVersion) THEN {code: 'STALE_VERSION'} END,
  CASE WHEN any(post IN open WHERE endNode(post) = branch AND coalesce(post.post, '') = coalesce(input.post, '') AND post.to IS NULL)
    THEN {code: 'UNCHANGED', path: 'branchId'} END,
  isAfter(from, later, manager.hiredOn)
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  FOREACH (post IN open | SET post.to = from)
  CREATE (manager)-[:WORKS_AT {post: input.post, from: from}]->(branch)
)
RETURN refusals, manager.id AS manager, manager.id AS employee
