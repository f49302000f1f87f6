import type { Day } from "./calendar.js";
import type { Institution } from "./institution.js";
import { type ProductEntry, productList } from "./lists/productList.js";
import type { ClientLine, Segment } from "./portfolio.js";

export interface HeldProduct {
  readonly product: ProductEntry;
  readonly opened: Day;
  readonly closed: Day | undefined;
}

/** How many products a client of the segment has, at most. */
const mostHoldings: Readonly<Record<Segment, number>> = { mass: 3, affluent: 4, private: 6, sme: 4, corporate: 6 };

const appeals = [0, 1].map((kind) => productList.map((product) => [product, product.appeal[kind]!] as const));

/** What a client holds and held, oldest first; made anew at each call. A client who has gone holds nothing. */
export function holdingsOf({ streams, today }: Institution, line: ClientLine): HeldProduct[] {
  const random = streams("holdings", line.index);
  const end = line.left ?? today;
  const holdings = new Map<ProductEntry, HeldProduct>();
  for (let left = random.int(1, mostHoldings[line.segment]); left > 0; left--) {
    const product = random.weighted(appeals[line.isCompany ? 1 : 0]!);
    const opened = line.won + Math.floor((end - line.won - 2) * random.real() ** 1.6);
    const isClosed = end - opened > 200 && random.chance(product.kind === "LOAN" ? 0.25 : 0.1);
    holdings.set(product, { product, opened, closed: isClosed ? random.int(opened + 90, end) : line.left });
  }
  return [...holdings.values()].sort(
    (one, other) => one.opened - other.opened || (one.product.id < other.product.id ? -1 : 1),
  );
}
