// Whose files the viewer may read, for who may not read all: their own, those who work where they head, and those who report to them.
// @read
// @param viewer map
// @gives ids [id]
// @hits 2000
WITH {viewer: $in.viewer} AS key
RETURN COLLECT {
  MATCH (own:Manager {id: key.viewer.id}) RETURN own.id AS id
  UNION
  MATCH (branch:Branch)<-[post:WORKS_AT]-(person:Manager)
  WHERE branch.id IN key.viewer.branches AND holdsOn(post, key.viewer.today)
  RETURN person.id AS id
  UNION
  MATCH (:Employee {id: CASE WHEN key.viewer.leads THEN key.viewer.id END})<-[lines:REPORTS_TO*1..]-(person:Manager)
  WHERE all(line IN lines WHERE holdsOn(line, key.viewer.today))
  RETURN person.id AS id
} AS ids
