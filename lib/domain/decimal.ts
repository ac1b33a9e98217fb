import Big from 'big.js'

/**
 * Decimal text ("14250", "9.6", "-0.05") and what is reckoned with it, exactly. Free of zod, because the builder in the
 * browser reckons too.
 */
type Amount = string

const DECIMAL = /^-?\d+(\.\d+)?$/

/** Numbers are refused: what is not text may have been rounded before. */
const Decimal = Big()
Decimal.strict = true
/** Digits behind the point of a quotient: far behind those of any price. */
Decimal.DP = 20

/** Takes a JSON number or decimal text; returns the shortest decimal text of the same value, or undefined when it is none. */
export function toAmount(value: number | string): Amount | undefined {
  const text = typeof value === 'number' ? plain(value) : value.trim()
  return DECIMAL.test(text) ? print(new Decimal(text)) : undefined
}

/** JSON prints very small and very large numbers with an exponent; money has none. */
function plain(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text
}

/** Adds decimal amounts exactly. Throws RangeError for text that is not a decimal amount. */
export function addAmounts(...amounts: Amount[]): Amount {
  return print(amounts.reduce((total, amount) => total.plus(read(amount)), new Decimal('0')))
}

/** `a - b`, exactly. Throws RangeError for text that is not a decimal amount. */
export function subtractAmounts(a: Amount, b: Amount): Amount {
  return print(read(a).minus(read(b)))
}

/** Takes decimal texts or whole numbers; returns their product, exactly. Throws RangeError for anything else. */
export function multiplyAmounts(...factors: (Amount | number)[]): Amount {
  return print(factors.reduce((product: Big, factor) => product.times(read(String(factor))), new Decimal('1')))
}

/** `a / b` to 20 digits behind the point. Throws RangeError for text that is no decimal amount, and where `b` is zero. */
export function divideAmounts(a: Amount, b: Amount | number): Amount {
  const divisor = read(String(b))
  if (divisor.eq('0')) throw new RangeError('Divided by zero')
  return print(read(a).div(divisor))
}

/** Rounds half up, away from zero, to this many digits behind the point: 2 for most currencies, 0 for JPY. */
export function roundAmount(amount: Amount, digits: number): Amount {
  return print(read(amount).round(digits, Decimal.roundHalfUp))
}

/** Negative, zero or positive, as a sort function wants it. */
export function compareAmounts(a: Amount, b: Amount): number {
  return read(a).cmp(read(b))
}

/** Totals per currency, in order of first appearance; currencies are never added up. */
export function sumByCurrency(items: { currency: string; amount: Amount }[]): { currency: string; amount: Amount }[] {
  const totals = new Map<string, Amount>()
  for (const { currency, amount } of items) totals.set(currency, addAmounts(totals.get(currency) ?? '0', amount))
  return [...totals].map(([currency, amount]) => ({ currency, amount }))
}

function read(amount: Amount): Big {
  if (!DECIMAL.test(amount)) throw new RangeError(`Not a decimal amount: ${amount}`)
  return new Decimal(amount)
}

/** Without exponent, without zeros that say nothing, and without a negative zero. */
function print(value: Big): Amount {
  return value.eq('0') ? '0' : value.toFixed()
}
