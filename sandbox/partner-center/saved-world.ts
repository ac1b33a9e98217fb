import { z } from 'zod'
import { Customer } from '../seed/customer.ts'
import { StoredCart } from './carts/stored-cart.ts'
import { StoredOrder } from './orders/stored-order.ts'

/** What a world keeps over a restart: everything that the seed does not make again by itself. */
const SavedWorld = z.object({
  version: z.literal(1),
  /** The seed's own orders are dated relative to this. */
  seededAt: z.string(),
  customers: z.array(Customer),
  carts: z.array(StoredCart),
  orders: z.array(StoredOrder),
})
export type SavedWorld = z.infer<typeof SavedWorld>

/** Throws ZodError when `saved` was not written by this version. */
export function readSavedWorld(saved: unknown): SavedWorld {
  return SavedWorld.parse(saved)
}
