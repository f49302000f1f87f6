// Why the viewer may not change a client, as a refusal about an input field; null when they may: they answer for it, and it has not left.
// @predicate client, path
CASE WHEN client IS NULL THEN {code: 'NOT_FOUND', path: path}
  WHEN keepsClient(client) THEN CASE WHEN client.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: path} END
  WHEN seesClient(client) THEN {code: 'FORBIDDEN'}
  ELSE {code: 'NOT_FOUND', path: path} END
