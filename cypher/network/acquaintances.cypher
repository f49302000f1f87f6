// To whom each of these people is tied by a kind of tie, whichever of the two it leads from, of those who work here on the date. For ways
// of introduction, which are open to everyone who works with people and tell no counts; who may name which kinds is decided before.
// Who works here is asked after the tie is followed: asked with it, a small institution is scanned for them.
// @read
// @param ids [id]
// @param kinds [string]
// @param asOf date
// @param until instant
// @param among [id]?
// @gives id id
// @gives kind string
// @gives others [id]
// @hits 40000
UNWIND $in.ids AS id
MATCH (one:Manager {id: id})
CALL (one) {
  WITH one WHERE 'ADVICE' IN $in.kinds
  MATCH (one)-[asked:ASKED_ADVICE]-(other:Manager)
  WHERE wasAsked(asked, $in.until)
  WITH DISTINCT other WHERE isCurrentOn(other, $in.asOf) AND isOneOf(other, $in.among)
  RETURN 'ADVICE' AS kind, collect(DISTINCT other.id) AS others
  UNION ALL
  WITH one WHERE 'MENTORSHIP' IN $in.kinds
  MATCH (one)-[:GUIDES|TRAINS]-(mentorship:Mentorship)-[:GUIDES|TRAINS]-(other:Manager)
  WHERE wasBegun(mentorship, $in.asOf)
  WITH DISTINCT other WHERE isCurrentOn(other, $in.asOf) AND isOneOf(other, $in.among)
  RETURN 'MENTORSHIP' AS kind, collect(DISTINCT other.id) AS others
  UNION ALL
  WITH one WHERE 'ENDORSEMENT' IN $in.kinds
  CALL (one) {
    MATCH (one)-[endorsed:ENDORSED]->(:KnowledgeItem)<-[:AUTHORED]-(other:Manager)
    RETURN endorsed.at AS at, other
    UNION ALL
    MATCH (one)-[:AUTHORED]->(:KnowledgeItem)<-[endorsed:ENDORSED]-(other:Manager)
    RETURN endorsed.at AS at, other
  }
  WITH one, at, other
  WHERE coalesce(at, '') < $in.until AND isCurrentOn(other, $in.asOf) AND isOneOf(other, $in.among) AND other <> one
  RETURN 'ENDORSEMENT' AS kind, collect(DISTINCT other.id) AS others
  UNION ALL
  WITH one WHERE 'READING' IN $in.kinds
  CALL (one) {
    MATCH (one)-[read:READ]->(:KnowledgeItem)<-[:AUTHORED]-(other:Manager)
    RETURN read.at AS at, other
    UNION ALL
    MATCH (one)-[:AUTHORED]->(:KnowledgeItem)<-[read:READ]-(other:Manager)
    RETURN read.at AS at, other
  }
  WITH one, at, other
  WHERE coalesce(at, '') < $in.until AND isCurrentOn(other, $in.asOf) AND isOneOf(other, $in.among) AND other <> one
  RETURN 'READING' AS kind, collect(DISTINCT other.id) AS others
  UNION ALL
  WITH one WHERE 'REPORTING' IN $in.kinds
  MATCH (one)-[line:REPORTS_TO]-(other:Manager)
  WHERE holdsOn(line, $in.asOf)
  WITH DISTINCT other WHERE isCurrentOn(other, $in.asOf) AND isOneOf(other, $in.among)
  RETURN 'REPORTING' AS kind, collect(DISTINCT other.id) AS others
}
WITH id, kind, others WHERE size(others) > 0
RETURN id, kind, others
