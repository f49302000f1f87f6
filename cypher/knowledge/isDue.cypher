// Whether the day has come by which a knowledge item should have been looked at again.
// @predicate item
(item.reviewBy IS NOT NULL AND item.reviewBy <= key.viewer.today)
