import { z } from 'zod'
import { Flag, listOf, maybe, Text } from '../scalars'

/** Body of asking whether something may be had: the keys are those that the SKU names as inventory variables. ch. 5.8. */
export const InventoryCheck = z.strictObject({
  /** Without `skuId`, every SKU of the product. */
  targetItems: z.array(z.strictObject({ productId: z.string().min(1), skuId: z.string().optional() })).min(1),
  inventoryContext: z.record(z.string(), z.string()).optional(),
})
export type InventoryCheck = z.infer<typeof InventoryCheck>

const Restriction = z.looseObject({
  /** `NotAvailableForSubscription` is documented; there may be others. */
  reasonCode: maybe(z.string()),
  description: maybe(z.string()),
  properties: maybe(z.record(z.string(), maybe(Text))),
})

/** What was unknown is left out. ch. 5.8. */
export const InventoryItem = z.looseObject({
  productId: z.string(),
  skuId: maybe(z.string()),
  isRestricted: Flag,
  restrictions: listOf(Restriction),
})
export type InventoryItem = z.infer<typeof InventoryItem>

/** The answer is a bare list, no collection. */
export const InventoryItems = z.array(InventoryItem)
