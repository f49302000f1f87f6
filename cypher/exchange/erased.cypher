// Which of these clients, contacts and sessions had what identifies somebody destroyed, and when.
// @read
// @param ids [id]
// @gives id string
// @gives erasedOn date
UNWIND $in.ids AS id
CALL (id) {
  MATCH (erased:Client {id: id}) RETURN erased
  UNION
  MATCH (erased:Interaction {id: id}) RETURN erased
  UNION
  MATCH (erased:MentoringSession {id: id}) RETURN erased
}
WITH erased WHERE erased.erasedOn IS NOT NULL
RETURN erased.id AS id, erased.erasedOn AS erasedOn
