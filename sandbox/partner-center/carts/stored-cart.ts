import { z } from 'zod'

export const Pricing = z.object({
  listPrice: z.number(),
  discountedPrice: z.number(),
  proratedPrice: z.number(),
  price: z.number(),
  extendedPrice: z.number(),
})
export type Pricing = z.infer<typeof Pricing>

export const Participant = z.object({ key: z.string(), value: z.string() })

/** Wire names of chapter 6.3; kept as the service would answer it. */
export const CartLine = z.object({
  id: z.int(),
  catalogItemId: z.string(),
  friendlyName: z.string().optional(),
  quantity: z.int(),
  currencyCode: z.string().optional(),
  billingCycle: z.string(),
  termDuration: z.string().optional(),
  participants: z.array(Participant).optional(),
  promotionId: z.string().optional(),
  provisioningContext: z.record(z.string(), z.string()).optional(),
  renewsTo: z.object({ termDuration: z.string() }).optional(),
  attestationAccepted: z.boolean().optional(),
  customTermEndDate: z.string().optional(),
  purchaseCommitment: z.object({ amount: z.number(), currency: z.string(), grain: z.string() }).optional(),
  orderGroup: z.string().optional(),
  pricing: Pricing.optional(),
  error: z
    .object({
      errorCode: z.int(),
      errorDescription: z.string(),
      additionalInformation: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
  /** Add-ons bought towards this line (ch. 6.3). */
  get addonItems() {
    return z.array(CartLine).optional()
  },
})
export type CartLine = z.infer<typeof CartLine>

/** Times are ISO strings in UTC. */
export const StoredCart = z.object({
  id: z.guid(),
  customerId: z.string(),
  createdAt: z.string(),
  modifiedAt: z.string(),
  expiresAt: z.string(),
  modifiedBy: z.string(),
  status: z.enum(['Active', 'Ordered']),
  lineItems: z.array(CartLine),
  /** Body of the checkout that ordered this cart; repeating the checkout repeats it. */
  checkoutResult: z.record(z.string(), z.unknown()).optional(),
})
export type StoredCart = z.infer<typeof StoredCart>

/** Every line of a cart, add-ons right after the line they belong to. */
export function allLines(lines: readonly CartLine[]): CartLine[] {
  return lines.flatMap((line) => [line, ...allLines(line.addonItems ?? [])])
}
