// Whether a knowledge item has been withdrawn by today.
// @predicate item
(item.retiredOn IS NOT NULL AND item.retiredOn <= key.viewer.today)
