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
  const kind = [locale, currency, fraction, whole].join(' ')
  const known = formats.get(kind)
  if (known) return known.format(amount)
  const usual =
    new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: whole && fraction === 0 ? 0 : usual,
    maximumFractionDigits: Math.max(usual, fraction),
  })
  formats.set(kind, format)
  return format.format(amount)
}

/** Making one costs a hundred times what using it does, and a sheet of prices uses a few of them hundreds of times. */
const formats = new Map<string, Intl.NumberFormat>()

/** The same as one text with the code before it: "EUR 14,250". */
export function formatMoney(amount: string, currency: string, locale: string, whole = false): string {
  return `${currency}\u00a0${formatAmount(amount, currency, locale, whole)}`
}
