/** A holding that has a value of its own. */
export interface HoldingFacts {
  readonly product: string;
  readonly kind: "DEPOSIT" | "INVESTMENT" | "INSURANCE" | "LOAN";
  readonly value: { readonly amountMinor: number; readonly currency: string } | null;
}

/** Who has holdings, as far as their worth goes. */
export interface Holder {
  readonly holdings: readonly HoldingFacts[];
}

/** Amounts in minor units by currency; loans are never taken from assets, nor currencies added up. */
export interface Amounts {
  readonly currency: string;
  readonly assets: number;
  readonly loans: number;
}

/** What a client's holdings are worth by currency, in the order of the currencies. */
export function worthOf({ holdings }: Holder): Amounts[] {
  const byCurrency = new Map<string, Amounts>();
  for (const { kind, value } of holdings) {
    if (value === null) continue;
    const { currency, amountMinor } = value;
    const { assets, loans } = byCurrency.get(currency) ?? { assets: 0, loans: 0 };
    const isLoan = kind === "LOAN";
    byCurrency.set(currency, {
      currency,
      assets: assets + (isLoan ? 0 : amountMinor),
      loans: loans + (isLoan ? amountMinor : 0),
    });
  }
  return [...byCurrency.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** Whether nothing is known of what a client has: no holding with a value. */
export const isOfUnknownValue = ({ holdings }: Holder): boolean => holdings.every(({ value }) => value === null);

export const unvaluedHoldings = ({ holdings }: Holder): number => holdings.filter(({ value }) => value === null).length;
