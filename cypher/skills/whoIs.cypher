// Whom a record names: a colleague by id and name, or somebody in words.
// @predicate who
coalesce(head(COLLECT { MATCH (person:Employee {id: who}) RETURN person {managerId: person.id, .name} }), CASE WHEN who IS NOT NULL THEN {name: who} END)
