/** What stands where there is no figure. */
const none = "–";

export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

export interface Format {
  /** A day (YYYY-MM-DD), or the bank's day of an instant. */
  day(moment: string): string;
  /** Day and time of the bank, to the minute. */
  instant(moment: string): string;
  /** An amount of minor units, without the cents of large amounts; short with three digits. */
  money(amount: Money, length?: "full" | "short"): string;
  /** A count, or a figure with so many digits after the point. */
  number(value: number | null, digits?: number): string;
  /** A share of 1, to a tenth of a percent. */
  percent(share: number | null): string;
  /** How long, such as 3 years. */
  span(value: number, unit: "minute" | "hour" | "day" | "month" | "year", digits?: number): string;
}

/** Days, amounts and figures as readers of a language write them. */
export function formatOf(tongue: "en" | "zh", timeZone: string): Format {
  const locale = tongue === "zh" ? "zh-CN" : "en-GB";
  const kept = new Map<string, Intl.NumberFormat>();
  const numbers = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const found = kept.get(key) ?? new Intl.NumberFormat(locale, options);
    kept.set(key, found);
    return found;
  };
  const day = { dateStyle: "medium" } as const;
  // A day has no time: it is the same everywhere.
  const plainDay = new Intl.DateTimeFormat(locale, { ...day, timeZone: "UTC" });
  const bankDay = new Intl.DateTimeFormat(locale, { ...day, timeZone });
  const instant = new Intl.DateTimeFormat(locale, { ...day, timeStyle: "short", timeZone });
  const fixed = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  return {
    day: (moment) => (moment.includes("T") ? bankDay : plainDay).format(new Date(moment)),
    instant: (moment) => instant.format(new Date(moment)),
    money: ({ amountMinor, currency }, length = "full") => {
      const whole = { style: "currency", currency } as const;
      // Of how many digits the minor unit is: 2 for CNY, 0 for JPY.
      const minor = numbers(whole).resolvedOptions().maximumFractionDigits ?? 2;
      const amount = amountMinor / 10 ** minor;
      if (length === "short")
        return numbers({ ...whole, notation: "compact", maximumSignificantDigits: 3 }).format(amount);
      return numbers(Math.abs(amount) >= 1000 || amount === 0 ? { ...whole, ...fixed(0) } : whole).format(amount);
    },
    number: (value, digits = 0) => (value === null ? none : numbers(fixed(digits)).format(value)),
    percent: (share) => (share === null ? none : numbers({ style: "percent", maximumFractionDigits: 1 }).format(share)),
    span: (value, unit, digits = 0) =>
      numbers({ style: "unit", unit, unitDisplay: "long", maximumFractionDigits: digits }).format(value),
  };
}
