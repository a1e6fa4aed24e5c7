/** Minor units as money in its own currency: 12345, `EUR` → `EUR 123.45`. An unknown code is shown as it is. */
export function moneyText(amountMinor: number, currency: string): string {
  try {
    const format = new Intl.NumberFormat("en-GB", { style: "currency", currency, currencyDisplay: "code" });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    return format.format(amountMinor / 10 ** digits);
  } catch {
    return `${amountMinor} ${currency} (minor units)`;
  }
}

/** `12,400`. The same grouping everywhere, whatever the browser's language. */
export function countText(count: number): string {
  return new Intl.NumberFormat("en-GB").format(count);
}
