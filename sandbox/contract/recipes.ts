import type { Recipes } from './recipe.ts'
import { azureRecipes } from './recipes/azure.ts'
import { catalogRecipes } from './recipes/catalog.ts'
import { customerRecipes } from './recipes/customers.ts'
import { legacyRecipes } from './recipes/legacy.ts'
import { orderRecipes } from './recipes/orders.ts'
import { partnerRecipes } from './recipes/partners.ts'
import { subscriptionRecipes } from './recipes/subscriptions.ts'
import { webhookRecipes } from './recipes/webhooks.ts'

/** How every operation of the sandbox is called with success. */
export const recipes: Recipes = {
  ...customerRecipes,
  ...partnerRecipes,
  ...catalogRecipes,
  ...orderRecipes,
  ...subscriptionRecipes,
  ...legacyRecipes,
  ...azureRecipes,
  ...webhookRecipes,
}
