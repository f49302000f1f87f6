// Has every change of every program refused until an instant, unless it is paused already.
// @write
// @param now instant
// @param until instant
// @gives isMine boolean
MERGE (pause:Invariant {id: 'writes'})
SET pause.version = 1
WITH pause, coalesce(pause.until, '') <= $in.now AS isMine
SET pause.until = CASE WHEN isMine THEN $in.until ELSE pause.until END
RETURN isMine
