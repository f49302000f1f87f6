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
  description: "Where a mentorship stands today.",
  valuesConfig: {
    PROPOSED: { description: "Proposed, and waiting for an answer; it takes one of the mentor's places." },
    ACTIVE: { description: "Accepted and going on; it takes one of the mentor's places." },
    COMPLETED: { description: "Brought to its end by the mentor, who confirmed what was learnt." },
    DECLINED: { description: "The mentor or the trainee said no." },
    LAPSED: { description: "Nobody answered in time (LAPSE_AFTER_DAYS, 30 unless configured)." },
    WITHDRAWN: { description: "Taken back by whoever proposed it, before it was answered." },
    ENDED: { description: "Broken off before its end, with a reason." },
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
    ONE_TO_ONE: { description: "Talks between the two (一对一)." },
    SHADOWING: { description: "The trainee goes along with the mentor's work (跟班)." },
  },
});

export enum MentorshipSide {
  MENTOR = "MENTOR",
  TRAINEE = "TRAINEE",
}
registerEnumType(MentorshipSide, {
  name: "MentorshipSide",
  description: "One of the two people of a mentorship.",
  valuesConfig: {
    MENTOR: { description: "Who guides (导师)." },
    TRAINEE: { description: "Who is trained (学员)." },
  },
});
