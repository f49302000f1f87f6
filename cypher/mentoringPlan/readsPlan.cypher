// Whether the viewer may read a saved plan: who made it, and who sees the files of all.
// @predicate plan
CASE WHEN key.viewer.allFiles THEN true ELSE plan.madeBy = key.viewer.id END
