// Takes the mark's secret away for good, before something is written that is not of the demo. The mark is locked, and made where
// there is none: a demo that begins at the same moment waits, and then does not begin.
// @write
// @gives wasDemo boolean
MERGE (mark:Invariant {id: 'demo'})
SET mark.version = 1
WITH mark, mark.secret IS NOT NULL AS wasDemo
SET mark.secret = null, mark.isWhole = null
RETURN wasDemo
