import { registerEnumType } from "type-graphql";

export enum MentorshipStatus {
  PROPOSED = "PROPOSED",
  ACTIVE = "ACTIVE",
  COMPLETED = "COMPLETED",
  DECLINED = "DECLINED",
  LAPSED = "LAPSED",
  WITHDRAWN = "WITHDRAWN",
  ENDED = "ENDED",
}
registerEnumType(MentorshipStatus, {
  name: "MentorshipStatus",
  description: "Status of a mentorship today.",
  valuesConfig: {
    PROPOSED: { description: "Proposed and waiting for an answer. It takes one of the mentor's places." },
    ACTIVE: { description: "Accepted and under way. It takes one of the mentor's places." },
    COMPLETED: { description: "Completed by the mentor, who confirmed the levels reached." },
    DECLINED: { description: "Declined by the mentor or the trainee." },
    LAPSED: { description: "Not answered in time (LAPSE_AFTER_DAYS, 30 by default)." },
    WITHDRAWN: { description: "Withdrawn by the proposer before it was answered." },
    ENDED: { description: "Ended early, with a reason." },
  },
});

export enum MentorshipForm {
  ONE_TO_ONE = "ONE_TO_ONE",
  SHADOWING = "SHADOWING",
}
registerEnumType(MentorshipForm, {
  name: "MentorshipForm",
  description: "How mentor and trainee work together.",
  valuesConfig: {
    ONE_TO_ONE: { description: "One-to-one talks (一对一)." },
    SHADOWING: { description: "Shadowing: the trainee follows the mentor at work (跟班)." },
  },
});

export enum MentorshipSide {
  MENTOR = "MENTOR",
  TRAINEE = "TRAINEE",
}
registerEnumType(MentorshipSide, {
  name: "MentorshipSide",
  description: "Side of a mentorship.",
  valuesConfig: {
    MENTOR: { description: "The mentor, who guides (导师)." },
    TRAINEE: { description: "The trainee, who learns (学员)." },
  },
});
