/** Digits per kind: enough for scale 100, and fixed, so that ids sort as they were made whatever the scale. */
const digits = {
  mgr: 6,
  brn: 4,
  cli: 7,
  hld: 8,
  val: 8,
  int: 8,
  sat: 8,
  mor: 7,
  itm: 7,
  adv: 7,
  skl: 7,
  mtr: 6,
  mtp: 6,
  ses: 7,
  pln: 4,
} as const;

/** The id of the n-th of its kind, counted from 0: `mgr-000001`. */
export function idOf(kind: keyof typeof digits, index: number): string {
  return `${kind}-${String(index + 1).padStart(digits[kind], "0")}`;
}
