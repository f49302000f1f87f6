// Records how a manager felt on a day. The score keeps the day on which it was recorded, the branch where they worked and to whom they reported, so that no later change of
// the history moves it to another group, and one that comes late changes no quarter that has closed.
// @write
// @param input map
// @param id id
// @param today date
// @gives refusals [map]
// @gives score id?
// @hits 60
WITH $in.input AS input, coalesce($in.input.on, $in.today) AS on
OPTIONAL MATCH (manager:Manager {id: input.managerId})
WITH input, on, manager, [refusal IN [
  CASE WHEN manager IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'}
    WHEN manager.leftOn <= on THEN {code: 'HAS_LEFT', path: 'managerId'}
    WHEN on < manager.hiredOn THEN {code: 'TOO_EARLY', path: 'on', name: manager.hiredOn} END
] WHERE refusal IS NOT NULL] AS refusals,
  head(COLLECT { MATCH (manager)-[post:WORKS_AT]->(branch:Branch) WHERE holdsOn(post, on) RETURN branch.id }) AS branch,
  head(COLLECT { MATCH (manager)-[line:REPORTS_TO]->(superior:Employee) WHERE holdsOn(line, on) RETURN superior.id }) AS superior
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (manager)-[:FELT]->(:MoraleScore {
    id: $in.id, on: on, score: toFloat(input.score), recordedOn: $in.today, branch: coalesce(branch, ''), superior: coalesce(superior, '')
  })
)
RETURN refusals, $in.id AS score
