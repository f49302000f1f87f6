import type { NonEmptyArray } from "type-graphql";
import { AssignClient } from "./clients/assignClient.js";
import { ClientQueries } from "./clients/clientQueries.js";
import { NodeQueries } from "./graphql/nodeQueries.js";
import { TopicQueries } from "./knowledge/topicQueries.js";
import { ManagerQueries } from "./managers/managerQueries.js";
import { MentorshipQueries } from "./mentorship/mentorshipQueries.js";

/** Every class with root fields. A module is added by adding files, and its line here. */
export const resolvers: NonEmptyArray<new () => object> = [
  AssignClient,
  ClientQueries,
  ManagerQueries,
  MentorshipQueries,
  NodeQueries,
  TopicQueries,
];
