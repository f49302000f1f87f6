// Hands clients over from their lead to others, all or none: on the day the old lead's time ends and the new one's begins.
// All clients are locked in the order of their ids, then all managers in that of theirs: one lead at a time, and nobody leaves in between.
// @write
// @param key map
// @param input map
// @param today date
// @param managerIds [id]
// @gives refusals [map]
// @gives fromManager id?
// @hits 50000
WITH $in.key AS key, $in.input AS input, coalesce($in.input.on, $in.today) AS on
CALL (input) {
  UNWIND range(0, size(input.clients) - 1) AS at
  WITH input.clients[at] AS entry, at ORDER BY entry.clientId
  OPTIONAL MATCH (client:Client {id: entry.clientId})
  SET client.version = client.version + 1
  RETURN collect({at: at, entry: entry, client: client}) AS handovers
}
CALL (key) {
  UNWIND $in.managerIds AS id
  MATCH (manager:Manager {id: id})
  SET manager.version = manager.version
  RETURN collect({id: id, manager: manager, inside: worksUnder(manager)}) AS managers
}
WITH key, input, on, handovers, managers, head([one IN managers WHERE one.id = input.fromManagerId]) AS giver
UNWIND handovers AS handover
WITH key, input, on, managers, giver, handover.at AS at, handover.entry AS entry, handover.client AS client,
  head([one IN managers WHERE one.id = coalesce(handover.entry.toManagerId, input.toManagerId)]) AS taker
WITH key, input, on, giver, giver.manager AS from, at, entry, client, taker, taker.manager AS to
WITH key, input, on, giver, from, at, entry, client, taker, to, COLLECT {
  MATCH (from)-[serves:SERVES {role: 'LEAD'}]->(client)
  WHERE serves.to IS NULL OR (serves.to > $in.today AND serves.to > on)
  RETURN serves ORDER BY coalesce(serves.from, '') LIMIT 1
}[0] AS old
WITH on, from, at, client, to, old, [refusal IN [
  CASE WHEN giver IS NULL THEN {code: 'NOT_FOUND', path: 'fromManagerId'}
    WHEN NOT giver.inside THEN {code: 'FORBIDDEN'} END,
  CASE WHEN taker IS NULL THEN {code: 'NOT_FOUND', path: CASE WHEN entry.toManagerId IS NULL THEN 'toManagerId' ELSE 'clients.' + at + '.toManagerId' END}
    WHEN NOT taker.inside THEN {code: 'FORBIDDEN'}
    WHEN to.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: CASE WHEN entry.toManagerId IS NULL THEN 'toManagerId' ELSE 'clients.' + at + '.toManagerId' END}
    WHEN $in.today < to.hiredOn THEN {code: 'NOT_BEGUN', path: CASE WHEN entry.toManagerId IS NULL THEN 'toManagerId' ELSE 'clients.' + at + '.toManagerId' END}
    WHEN to = from THEN {code: 'UNCHANGED', path: 'clients.' + at} END,
  CASE WHEN client IS NULL OR (old IS NULL AND NOT seesClient(client)) THEN {code: 'NOT_FOUND', path: 'clients.' + at}
    WHEN old IS NULL THEN {code: 'NOT_SERVING', path: 'clients.' + at}
    WHEN client.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: 'clients.' + at}
    WHEN old.from > on THEN {code: 'TOO_EARLY', path: 'clients.' + at, name: old.from} END,
  CASE WHEN isStale(client, entry.expectedVersion) THEN {code: 'STALE_VERSION', path: 'clients.' + at} END
] WHERE refusal IS NOT NULL] AS refused
WITH from, on, collect({client: client, to: to, old: old}) AS handovers, collect({at: at, refused: refused}) AS each
WITH from, on, handovers, COLLECT {
  UNWIND each AS one UNWIND one.refused AS refusal
  WITH refusal, min(one.at) AS first ORDER BY first, refusal.path
  RETURN refusal
} AS refusals
CALL (on, handovers, refusals) {
  WITH * WHERE size(refusals) = 0
  UNWIND handovers AS handover
  WITH on, handover.client AS client, handover.to AS to, handover.old AS old
  OPTIONAL MATCH (to)-[backup:SERVES {role: 'BACKUP'}]->(client) WHERE backup.to IS NULL OR backup.to > on
  WITH on, client, to, old, collect(backup) AS backups
  CREATE (to)-[new:SERVES {role: 'LEAD', from: on}]->(client)
  SET new.to = old.to, old.to = on
  FOREACH (period IN backups + old | SET period.to = on)
  FOREACH (period IN [period IN backups + old WHERE period.from >= on] | DELETE period)
}
RETURN refusals, from.id AS fromManager
