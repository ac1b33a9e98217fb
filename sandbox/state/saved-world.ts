import { z } from 'zod'
import { StoredCart } from '../partner-center/carts/stored-cart.ts'
import { StoredOrder } from '../partner-center/orders/stored-order.ts'
import { Customer } from '../seed/customer.ts'
import { SavedTables } from '../tables.ts'

/** What a world keeps over a restart: everything that the seed does not make again by itself. */
const SavedWorld = z.object({
  version: z.literal(2),
  /** The seed's own orders are dated relative to this. */
  seededAt: z.string(),
  customers: z.array(Customer),
  carts: z.array(StoredCart),
  orders: z.array(StoredOrder),
  tables: SavedTables,
})
export type SavedWorld = z.infer<typeof SavedWorld>

/** Throws ZodError when `saved` was not written by this version. */
export function readSavedWorld(saved: unknown): SavedWorld {
  return SavedWorld.parse(saved)
}
