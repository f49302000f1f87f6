// The branches of a subtree, each with the scores of morale that count from a day on and before another, of those who worked there: as it was when a score was recorded,
// and on its day for a score that came without. Whether a score is open to the viewer: they read all files, head the branch, or lead the team.
// A score counts on the day it was recorded: one that comes late does not change a quarter that has closed.
// @predicate top, first, end
COLLECT {
  MATCH (top)<-[:PART_OF*0..]-(unit:Branch)
  RETURN {
    id: unit.id, above: CASE WHEN unit <> top THEN head(COLLECT { MATCH (unit)-[:PART_OF]->(upper:Branch) RETURN upper.id }) END,
    scores: COLLECT {
      MATCH (unit)<-[post:WORKS_AT]-(person:Manager)-[:FELT]->(felt:MoraleScore)
      WHERE first <= coalesce(felt.recordedOn, felt.on) AND coalesce(felt.recordedOn, felt.on) < end
        AND coalesce(felt.branch, CASE WHEN holdsOn(post, felt.on) THEN unit.id END) = unit.id
      WITH DISTINCT person, felt
      WITH person, felt, coalesce(felt.superior, head(COLLECT {
        MATCH (person)-[line:REPORTS_TO]->(superior:Employee) WHERE holdsOn(line, felt.on) RETURN superior.id
      }), '') AS team
      RETURN {
        by: person.id, quarter: quarterOf(coalesce(felt.recordedOn, felt.on)), score: felt.score, team: team,
        isOpen: CASE WHEN key.viewer.allFiles OR unit.id IN key.viewer.branches THEN true WHEN key.viewer.leads THEN team = key.viewer.id OR EXISTS {
          MATCH (lead:Employee {id: team}) WHERE worksUnder(lead)
        } ELSE false END
      }
    }
  }
}
