import { agreementStatusEdges } from './edges/agreement-status.ts'
import { catalogEdges } from './edges/catalog.ts'
import { customersEdges } from './edges/customers.ts'
import { legacyEdges } from './edges/legacy.ts'
import { ordersEdges } from './edges/orders.ts'
import { savingsPlansEdges } from './edges/savings-plans.ts'
import { subscriptionsEdges } from './edges/subscriptions.ts'
import type { Recipe } from './recipe.ts'

/** Samples that show what only comes of asking in a special way; by file name. */
export const edges: Record<string, Recipe> = {
  ...customersEdges,
  ...agreementStatusEdges,
  ...catalogEdges,
  ...savingsPlansEdges,
  ...ordersEdges,
  ...subscriptionsEdges,
  ...legacyEdges,
}
