// Grades in the order of their rank.
CREATE INDEX grade_rank IF NOT EXISTS FOR (n:Grade) ON (n.rank, n.id);
// What no single node owns, such as "no circle of reporting lines", is locked by a node of its own.
CREATE CONSTRAINT invariant_id IF NOT EXISTS FOR (n:Invariant) REQUIRE n.id IS UNIQUE;
