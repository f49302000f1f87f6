// Whether timesAsked between these instants is an estimate: the conversation reaches over them, and which of its times lie between them is not known. Of one
// that was asked twice both are.
// @predicate conversation, since, until
coalesce((conversation.lastAt >= until OR conversation.firstAt < coalesce(since, '')) AND conversation.firstAt < until
  AND conversation.lastAt >= coalesce(since, '') AND coalesce(conversation.times, 1) <> 2, false)
