// The refusal of a day that does not follow the day on which the last period began, or lies before a person was hired; null when it does.
// @predicate day, last, hiredOn
CASE WHEN last IS NOT NULL THEN {code: 'TOO_EARLY', path: 'from', name: toString(date(last) + duration('P1D'))}
  WHEN day < hiredOn THEN {code: 'TOO_EARLY', path: 'from', name: hiredOn} END
