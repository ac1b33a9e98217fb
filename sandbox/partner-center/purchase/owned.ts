import { findProduct } from '../../seed/catalog/products.ts'
import type { World } from '../../world.ts'
import { lineStage } from '../orders/progress.ts'
import { currentTermEnd } from '../subscriptions/current-term.ts'
import { dayOf } from './term-dates.ts'

type TermEnd = { subscriptionId: string; day: string; term: string }

/** What a customer has already, as far as new purchases ask for it. */
export type Owned = {
  /** `productId:skuId` of active subscriptions. */
  skus: ReadonlySet<string>
  /** Subscription ids of Azure plans, lower case. */
  azurePlans: ReadonlySet<string>
  /** Last days of the running terms of licence subscriptions. */
  termEnds: readonly TermEnd[]
}

/** Reads what provisioned order lines have given the customer until now. */
export function ownedBy(world: World, customerId: string): Owned {
  const now = world.now()
  const skus = new Set<string>()
  const azurePlans = new Set<string>()
  const termEnds: TermEnd[] = []
  for (const order of world.ordersOf(customerId)) {
    for (const line of order.lineItems) {
      if (line.subscriptionId === null || lineStage(order, line, now) !== 'fulfilled') continue
      const [productId = '', skuId = ''] = line.offerId.split(':')
      skus.add(`${productId}:${skuId}`)
      const kind = findProduct(productId)?.kind
      if (kind === 'azure-plan') azurePlans.add(line.subscriptionId.toLowerCase())
      if (kind === 'license') {
        const day = dayOf(currentTermEnd(order, line, now))
        termEnds.push({ subscriptionId: line.subscriptionId, day, term: line.termDuration })
      }
    }
  }
  return { skus, azurePlans, termEnds }
}
