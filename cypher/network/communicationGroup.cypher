// To which group of the communication matrix a person belongs on a day: management when somebody reports to them, else what they do.
// @predicate person, day
CASE WHEN EXISTS { MATCH (person)<-[line:REPORTS_TO]-(:Employee) WHERE holdsOn(line, day) } THEN 'MANAGEMENT'
  ELSE coalesce(person.function, 'CLIENT_MANAGERS') END
