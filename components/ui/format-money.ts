/** A decimal text as Intl reads it without passing through a floating-point number. */
function isDecimal(amount: string): amount is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(amount)
}

/**
 * Takes an exact decimal text ("14250.5") and an ISO 4217 code; returns the figures alone ("14,250.50"), with the currency's own
 * digits, and more only where the amount has more (unit prices). `whole` leaves out zero cents: for sentences and buttons.
 * Throws RangeError for text that is no decimal amount.
 */
export function formatAmount(amount: string, currency: string, locale: string, whole = false): string {
  if (!isDecimal(amount)) throw new RangeError(`Not a decimal amount: ${amount}`)
  const fraction = (amount.split('.')[1] ?? '').replace(/0+$/, '').length
  const usual =
    new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: whole && fraction === 0 ? 0 : usual,
    maximumFractionDigits: Math.max(usual, fraction),
  }).format(amount)
}

/** The same as one text with the code before it: "EUR 14,250". */
export function formatMoney(amount: string, currency: string, locale: string, whole = false): string {
  return `${currency}\u00a0${formatAmount(amount, currency, locale, whole)}`
}
