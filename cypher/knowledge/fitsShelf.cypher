// Whether a knowledge item fits what its own values say of a filter: current or retired, its kind, due or not.
// @predicate item
isListed(item, $in.isCurrent) AND ($in.kind IS NULL OR item.kind = $in.kind)
AND ($in.dueForReview IS NULL OR $in.dueForReview = isDue(item))
