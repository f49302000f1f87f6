// Whether a conversation had begun before an instant; unknown is always.
// @predicate conversation, until
(conversation.firstAt IS NULL OR conversation.firstAt < until)
