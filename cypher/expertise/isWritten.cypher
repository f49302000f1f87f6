// Whether a knowledge item had been written, and not been withdrawn, on a day.
// @predicate item, day
coalesce(left(item.createdAt, 10), '') <= day AND day < coalesce(item.retiredOn, '9999')
