// Whether on some day from `day` on a person reports to another, directly or through others: all lines between them hold on that day.
// @predicate person, other, day
EXISTS {
  MATCH (person)-[lines:REPORTS_TO*1..]->(other)
  WHERE all(line IN lines WHERE line.to IS NULL OR line.to > day)
    AND reduce(begin = day, line IN lines | CASE WHEN line.from > begin THEN line.from ELSE begin END)
      < reduce(end = '9999-12-31', line IN lines | CASE WHEN line.to < end THEN line.to ELSE end END)
}
