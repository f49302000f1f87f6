import { Role } from "../../kernel/access/role.js";
import type { Day } from "../../kernel/queries/day.js";

const roles = [Role.MANAGER, Role.BRANCH_HEAD];

export const day: Day = {
  PROPOSALS_TO_ANSWER: {
    what: "Proposals of mentorships wait for your answer: those with `viewerCan.answerMentorship`. Due on the last day before they lapse.",
    roles,
    fragment: "mentorship/proposalsToAnswer",
  },
  SESSIONS_TO_RECORD: {
    what: "Active mentorships in which you are the mentor have no session in the last 30 days.",
    roles,
    fragment: "mentorship/sessionsToRecord",
    every: 30,
  },
  SESSIONS_TO_RATE: {
    what: "You have not rated the last session of your active mentorship as a trainee.",
    roles,
    fragment: "mentorship/sessionsToRate",
  },
  MEETINGS_TO_CONSENT: {
    what: "Sessions in which others met clients you lead wait for your consent: `meetingsWithoutConsent`.",
    roles,
    fragment: "mentorship/meetingsToConsent",
  },
};
