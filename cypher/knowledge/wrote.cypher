// Whether a person wrote a knowledge item.
// @predicate personId, item
EXISTS { MATCH (:Manager {id: personId})-[:AUTHORED]->(item) }
