import { z } from 'zod'

/** A decimal amount as text ("14250", "9.6", "-0.05"): money is never a floating-point number here. */
export const Amount = z.union([z.number(), z.string()]).transform((value, ctx) => {
  const amount = toAmount(value)
  if (amount !== undefined) return amount
  ctx.addIssue({ code: 'custom', message: 'not a decimal amount' })
  return z.NEVER
})
export type Amount = string

export const Money = z.object({ currency: z.string().length(3), amount: Amount })
export type Money = z.infer<typeof Money>

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/** Takes a JSON number or decimal text; returns the shortest decimal text of the same value, or undefined when it is none. */
export function toAmount(value: number | string): Amount | undefined {
  const text = typeof value === 'number' ? plain(value) : value.trim()
  const match = DECIMAL.exec(text)
  if (!match) return undefined
  const [, sign = '', whole = '0', fraction = ''] = match
  const digits = fraction.replace(/0+$/, '')
  const unsigned = `${whole.replace(/^0+(?=\d)/, '')}${digits ? `.${digits}` : ''}`
  return unsigned === '0' ? '0' : `${sign}${unsigned}`
}

/** JSON prints very small and very large numbers with an exponent; money has none. */
function plain(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text
}

/** Adds decimal amounts exactly. Throws RangeError for text that is not a decimal amount. */
export function addAmounts(...amounts: Amount[]): Amount {
  const parts = amounts.map((amount) => {
    const match = DECIMAL.exec(amount)
    if (!match) throw new RangeError(`Not a decimal amount: ${amount}`)
    return match
  })
  const scale = Math.max(0, ...parts.map((part) => part[3]?.length ?? 0))
  const sum = parts.reduce((total, part) => total + scaled(part, scale), 0n)
  return unscaled(sum, scale)
}

/** Negative, zero or positive, as a sort function wants it. */
export function compareAmounts(a: Amount, b: Amount): number {
  const difference = addAmounts(a, b.startsWith('-') ? b.slice(1) : b === '0' ? b : `-${b}`)
  return difference === '0' ? 0 : difference.startsWith('-') ? -1 : 1
}

/** Totals per currency, in order of first appearance; currencies are never added up. */
export function sumByCurrency(items: Money[]): Money[] {
  const totals = new Map<string, Amount>()
  for (const { currency, amount } of items) totals.set(currency, addAmounts(totals.get(currency) ?? '0', amount))
  return [...totals].map(([currency, amount]) => ({ currency, amount }))
}

function scaled(part: RegExpExecArray, scale: number): bigint {
  const [, sign, whole = '0', fraction = ''] = part
  const digits = BigInt(whole + fraction.padEnd(scale, '0'))
  return sign === '-' ? -digits : digits
}

function unscaled(value: bigint, scale: number): Amount {
  const negative = value < 0n
  const digits = (negative ? -value : value).toString().padStart(scale + 1, '0')
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`
  return toAmount(`${negative ? '-' : ''}${text}`) ?? '0'
}
