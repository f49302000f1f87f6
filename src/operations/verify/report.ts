import type { Finding } from "./verify.js";

/** What a finding says on a terminal; nothing when the rule holds. */
export function lines({ rule, what, isWarning, count, offenders }: Finding): string[] {
  if (count === 0) return [];
  const more = count > offenders.length ? [`    and ${(count - offenders.length).toLocaleString("en")} more`] : [];
  const head = `${isWarning ? "warning" : "BROKEN"} ${rule}: ${what} ${count.toLocaleString("en")}:`;
  return [head, ...offenders.map((offender) => `    ${offender}`), ...more];
}
