// Whether a client fits the parts of a list's filter that are about the client alone, as far as they are given.
// @predicate client
($in.kind IS NULL OR client.kind = $in.kind)
AND ($in.segment IS NULL OR client.segment = $in.segment)
AND ($in.isCurrent IS NULL OR $in.isCurrent = (client.leftOn IS NULL OR client.leftOn > key.viewer.today))
