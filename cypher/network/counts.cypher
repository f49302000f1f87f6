// How many nodes and ties there are of each kind that a snapshot is made of, from the counts that Neo4j keeps: reads nothing.
// @read
// @gives counts [int]
// @hits 20
RETURN [
  COUNT { (:Manager) }, COUNT { ()-[:WORKS_AT]->() }, COUNT { ()-[:PART_OF]->() }, COUNT { ()-[:ASKED_ADVICE]->() },
  COUNT { ()-[:READ]->() }, COUNT { ()-[:ENDORSED]->() }, COUNT { ()-[:AUTHORED]->() }, COUNT { ()-[:TRAINS]->() }
] AS counts
