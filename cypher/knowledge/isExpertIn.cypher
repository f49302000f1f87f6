// Whether the viewer knows a topic of a knowledge item at level 4 or 5, as others have confirmed.
// @predicate item
EXISTS {
  MATCH (:Manager {id: key.viewer.id})-[skill:HAS_SKILL]->(:Topic)<-[:ABOUT]-(item)
  WHERE skill.level >= 4 AND skill.evidence <> 'SELF' AND holdsOn(skill, key.viewer.today)
}
