// A day of the month in which an instant lies in a time zone. To convert takes some microseconds, so it is done only at the ends of months, where the day in UTC may lie in another.
// @predicate at, timeZone
CASE WHEN substring(at, 8, 2) IN ['01', '28', '29', '30', '31'] THEN toString(date(datetime({datetime: datetime(at), timezone: timeZone}))) ELSE left(at, 10) END
