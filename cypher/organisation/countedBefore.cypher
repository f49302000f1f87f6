// The first day after the last quarter that has closed by a day. A quarter closes when its last day is over.
// @predicate day
toString(date.truncate('quarter', CASE WHEN day < key.viewer.today THEN date(day) + duration({days: 1}) ELSE date(day) END))
