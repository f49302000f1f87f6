import type { Module } from "../../kernel/module.js";
import { AddTopic } from "./addTopic.js";
import { day } from "./day.js";
import { Endorse } from "./endorse.js";
import * as stored from "./entities.js";
import { KnowledgeItemQueries } from "./knowledgeItemQueries.js";
import { MarkRead } from "./markRead.js";
import { PublishKnowledgeItem } from "./publishKnowledgeItem.js";
import { RecordAdvice } from "./recordAdvice.js";
import { RetireKnowledgeItem } from "./retireKnowledgeItem.js";
import { ReviseKnowledgeItem } from "./reviseKnowledgeItem.js";
import { TopicQueries } from "./topicQueries.js";
import { UpdateTopic } from "./updateTopic.js";
import { VerifyKnowledgeItem } from "./verifyKnowledgeItem.js";

export const knowledge: Module = {
  name: "knowledge",
  entities: [stored.topics, stored.knowledgeItems, stored.reads, stored.endorsements, stored.advice],
  resolvers: [
    AddTopic,
    Endorse,
    KnowledgeItemQueries,
    MarkRead,
    PublishKnowledgeItem,
    RecordAdvice,
    RetireKnowledgeItem,
    ReviseKnowledgeItem,
    TopicQueries,
    UpdateTopic,
    VerifyKnowledgeItem,
  ],
  day,
};
