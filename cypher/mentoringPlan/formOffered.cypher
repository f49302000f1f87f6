// The form wanted, when the mentor offers it or says nothing; else the first that is offered.
// @predicate profile, wanted
CASE WHEN size(coalesce(profile.formats, [])) = 0 THEN wanted WHEN wanted IN profile.formats THEN wanted ELSE head(profile.formats) END
