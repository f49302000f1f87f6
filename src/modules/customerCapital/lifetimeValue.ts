import type { ClientFacts } from "./clientFacts.js";
import type { LifetimeRates } from "./constants.js";

/**
 * Customer lifetime value in minor units by currency: margin · r / (1 + i − r), margin = Σ asset value · yearly margin
 * of the product, else of its kind. (Gupta & Lehmann 2003, constant margin, infinite horizon.)
 */
export function lifetimeValue(
  clients: readonly Pick<ClientFacts, "holdings">[],
  rates: LifetimeRates,
): Map<string, number> {
  const values = new Map<string, number>();
  const multiple = rates.retention / (1 + rates.discount - rates.retention);
  for (const { product, kind, value } of clients.flatMap(({ holdings }) => holdings)) {
    if (value === null || kind === "LOAN") continue;
    const margin = rates.margins[product] ?? rates.margins[kind] ?? 0;
    values.set(value.currency, (values.get(value.currency) ?? 0) + value.amountMinor * margin * multiple);
  }
  return values;
}
