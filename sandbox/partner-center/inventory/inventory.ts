import type { Route } from '../../http/route.ts'
import { requireCountry } from '../catalog/catalog-scope.ts'
import { requireBody } from '../wire/require-body.ts'
import { InventoryBody, inventoryItems } from './inventory-items.ts'

/** Whether reservations can be had for a subscription (ch. 5.8; check-inventory). */
export const inventory: Route[] = [
  {
    method: 'POST',
    path: '/v1/extensions/product/checkInventory',
    token: 'any',
    handle(call) {
      const country = requireCountry(call.query)
      return { status: 200, body: inventoryItems(requireBody(InventoryBody, call.body), country) }
    },
  },
]
