/**
 * Prefix and digits per kind: enough digits for scale 500, and always as many, so that ids sort as they were made
 * whatever the scale.
 */
const forms = {
  manager: ["mgr", 6],
  employee: ["emp", 6],
  branch: ["brn", 4],
  client: ["cli", 7],
  holding: ["hld", 8],
  valuation: ["val", 8],
  interaction: ["int", 8],
  satisfactionScore: ["sat", 8],
  moraleScore: ["mor", 7],
  knowledgeItem: ["itm", 7],
  advice: ["adv", 7],
  skill: ["skl", 7],
  mentorProfile: ["mtr", 6],
  mentorship: ["mtp", 6],
  mentoringSession: ["ses", 7],
  mentoringPlan: ["pln", 4],
} as const;

/** The id of the n-th of its kind, counted from 0: `mgr-000001`. */
export function idOf(kind: keyof typeof forms, index: number): string {
  const [prefix, digits] = forms[kind];
  return `${prefix}-${String(index + 1).padStart(digits, "0")}`;
}
