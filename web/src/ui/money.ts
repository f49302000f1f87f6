import { language } from "../api/preferences";

/** An amount of minor units as people write it, without the cents of large amounts. */
export function money({ amountMinor, currency }: { amountMinor: number; currency: string }): string {
  const format = (digits?: number) =>
    new Intl.NumberFormat(language.get() === "zh" ? "zh-CN" : "en", {
      style: "currency",
      currency,
      ...(digits !== undefined && { maximumFractionDigits: digits }),
    });
  const whole = format();
  const digits = whole.resolvedOptions().maximumFractionDigits ?? 2;
  const amount = amountMinor / 10 ** digits;
  return amount >= 1000 ? format(0).format(amount) : whole.format(amount);
}
