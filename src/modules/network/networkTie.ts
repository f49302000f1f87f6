/** The kinds of ties between managers that a network is made of: from who learns to who knows. */
export const NetworkTie = {
  ADVICE: "ADVICE",
  MENTORSHIP: "MENTORSHIP",
  READING: "READING",
  ENDORSEMENT: "ENDORSEMENT",
} as const;
export type NetworkTie = (typeof NetworkTie)[keyof typeof NetworkTie];
