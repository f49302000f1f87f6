/** How many of what an institution has. Small scales keep enough for every persona and every kind of tie. */
export interface Size {
  readonly branches: number;
  readonly people: number;
  readonly clients: number;
  readonly items: number;
}

/** Scale 1 is 15 branches, 200 managers, 10,000 clients and 2,000 knowledge items. */
export function sizeOf(scale: number): Size {
  if (!(scale > 0 && scale <= 500))
    throw new RangeError(`Scale ${scale} is out of range: give a number above 0, up to 500.`);
  return {
    branches: Math.max(4, Math.round(15 * scale)),
    people: Math.max(24, Math.round(200 * scale)),
    clients: Math.max(100, Math.round(10_000 * scale)),
    items: Math.max(30, Math.round(2_000 * scale)),
  };
}
