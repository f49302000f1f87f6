// Whether a conversation had begun on a day; unknown is always. Instants are in UTC, so a day begins and ends there.
// @predicate conversation, day
(conversation.firstAt IS NULL OR left(conversation.firstAt, 10) <= day)
