import type { Module } from "../../kernel/module.js";
import { AnswerMentorship } from "./answerMentorship.js";
import { CompleteMentorship } from "./completeMentorship.js";
import { ConsentToMeeting } from "./consentToMeeting.js";
import { day } from "./day.js";
import { EndMentorship } from "./endMentorship.js";
import * as stored from "./entities.js";
import { MeetingsWithoutConsent } from "./meetingsWithoutConsent.js";
import { GainedTopicFields } from "./mentorshipGain.js";
import { MentorshipQueries } from "./mentorshipQueries.js";
import { OfferMentoring } from "./offerMentoring.js";
import { ProposeMentorship } from "./proposeMentorship.js";
import { RateMentoringSession } from "./rateMentoringSession.js";
import { RecordMentoringSession } from "./recordMentoringSession.js";
import { mentorshipRefusals } from "./refusals.js";
import { ShadowingFields } from "./shadowing.js";
import { WithdrawMentorship } from "./withdrawMentorship.js";

export const mentorship: Module = {
  name: "mentorship",
  entities: [stored.mentorProfiles, stored.mentorships, stored.sessions, stored.sessionClients],
  resolvers: [
    AnswerMentorship,
    CompleteMentorship,
    ConsentToMeeting,
    EndMentorship,
    GainedTopicFields,
    MeetingsWithoutConsent,
    MentorshipQueries,
    OfferMentoring,
    ProposeMentorship,
    RateMentoringSession,
    RecordMentoringSession,
    ShadowingFields,
    WithdrawMentorship,
  ],
  refusals: mentorshipRefusals,
  day,
};
