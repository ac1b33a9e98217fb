import { z } from 'zod'
import { toAmount } from './decimal'

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
