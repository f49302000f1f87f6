// The first day after the last quarter that has closed by a day. A quarter closes when its last day is over.
// Null of an unknown day, as when the statement is planned: date.truncate fails on null.
// @predicate day
CASE WHEN day IS NOT NULL
  THEN toString(date.truncate('quarter', CASE WHEN day < key.viewer.today THEN date(day) + duration({days: 1}) ELSE date(day) END))
END
