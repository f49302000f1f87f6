// Whether something that a search finds is of the wanted kinds, still in use unless all is wanted, and exists for the viewer.
// @predicate thing
searchKind(thing) IN key.kinds AND CASE searchKind(thing)
  WHEN 'MANAGER' THEN seesDirectory(thing) AND (key.withFormer OR isHere(thing))
  WHEN 'EMPLOYEE' THEN seesDirectory(thing) AND (key.withFormer OR isHere(thing))
  WHEN 'KNOWLEDGE_ITEM' THEN seesKnowledge(thing) AND (key.withFormer OR NOT isRetired(thing))
  ELSE true
END
