// Advice is found by its topic: who was asked about it.
CREATE INDEX advice_topic IF NOT EXISTS FOR ()-[r:ASKED_ADVICE]-() ON (r.topicId);
