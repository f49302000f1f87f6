// Whether a knowledge item had been written, and not been withdrawn, on a day; `until` is the first instant after it.
// @predicate item, day, until
coalesce(item.createdAt, '') < until AND day < coalesce(item.retiredOn, '9999')
