/**
 * Amounts are whole hundredths of the currency's unit (also for yen), so that no sum ever drifts. They become JSON
 * numbers at the very end.
 */
export type Hundredths = number

/** `amount × numerator ÷ denominator`, rounded half up to a whole hundredth. All arguments are whole numbers ≥ 0. */
export function scale(amount: Hundredths, numerator: number, denominator: number): Hundredths {
  const [a, n, d] = [BigInt(amount), BigInt(numerator), BigInt(denominator)]
  return Number((2n * a * n + d) / (2n * d))
}

/** The same, rounded to a multiple of `step` hundredths. */
export function scaleToStep(amount: Hundredths, numerator: number, denominator: number, step: number): Hundredths {
  return scale(amount, numerator, denominator * step) * step
}

/** The nearest JSON number: for whole hundredths its shortest decimal form is exact. */
export function toJsonAmount(amount: Hundredths): number {
  return amount / 100
}

/** A fraction such as `"0.15"` as thousandths, e.g. 150. */
export function thousandthsOf(fraction: string): number {
  const [, digits = ''] = /^0\.(\d{1,3})$/.exec(fraction) ?? []
  if (digits === '') throw new RangeError(`${fraction} is not a fraction below one with at most three digits`)
  return Number(digits.padEnd(3, '0'))
}
