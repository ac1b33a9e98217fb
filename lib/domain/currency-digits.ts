import { addAmounts, compareAmounts, roundAmount } from './decimal'

/** Takes a currency (ISO 4217); returns how many digits its amounts have behind the point: 2 for EUR, 0 for JPY. */
export function currencyDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

/** Rounds up to this many digits behind the point: a floor is not undercut by rounding. */
export function roundUp(amount: string, digits: number): string {
  const rounded = roundAmount(amount, digits)
  if (compareAmounts(rounded, amount) >= 0) return rounded
  return addAmounts(rounded, digits === 0 ? '1' : `0.${'1'.padStart(digits, '0')}`)
}
