// Until when changes are paused for a backup, locked: a pause that begins waits for this transaction. Null when they are not.
// @write
// @param now instant
// @gives pausedUntil instant?
OPTIONAL MATCH (pause:Invariant {id: 'writes'})
SET pause.version = 1
RETURN CASE WHEN pause.until > $in.now THEN pause.until END AS pausedUntil
