// Records how a manager felt on a day.
// @write
// @param input map
// @param id id
// @param today date
// @gives refusals [map]
// @gives score id?
// @hits 20
WITH $in.input AS input, coalesce($in.input.on, $in.today) AS on
OPTIONAL MATCH (manager:Manager {id: input.managerId})
WITH input, on, manager, [refusal IN [
  CASE WHEN manager IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'}
    WHEN manager.leftOn <= on THEN {code: 'HAS_LEFT', path: 'managerId'}
    WHEN on < manager.hiredOn THEN {code: 'TOO_EARLY', path: 'on', name: manager.hiredOn} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (manager)-[:FELT]->(:MoraleScore {id: $in.id, on: on, score: toFloat(input.score)})
)
RETURN refusals, $in.id AS score
