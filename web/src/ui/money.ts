import { language } from "../api/preferences";

/** An amount of minor units as people write it, without the cents of large amounts. */
export function money(
  { amountMinor, currency }: { amountMinor: number; currency: string },
  length: "full" | "short" = "full",
): string {
  const format = (digits?: number) =>
    new Intl.NumberFormat(language.get() === "zh" ? "zh-CN" : "en", {
      style: "currency",
      currency,
      ...(length === "short" && { notation: "compact", maximumSignificantDigits: 3 }),
      ...(digits !== undefined && { maximumFractionDigits: digits }),
    });
  const whole = format();
  const digits = fractionOf(currency);
  if (length === "short") return whole.format(amountMinor / 10 ** fractionOf(currency));
  const amount = amountMinor / 10 ** digits;
  return amount >= 1000 ? format(0).format(amount) : whole.format(amount);
}

/** Of how many digits the minor unit is: 2 for CNY, 0 for JPY. */
const fractionOf = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
