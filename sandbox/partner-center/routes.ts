import type { Route } from '../http/route.ts'
import { agreements } from './agreements/agreements.ts'
import { compliance } from './agreements/compliance.ts'
import { audit } from './audit/audit.ts'
import { carts } from './carts/carts.ts'
import { products } from './catalog/products.ts'
import { countries } from './countries/countries.ts'
import { customers } from './customers/customers.ts'
import { validationStatus } from './customers/validations/validation-status.ts'
import { entitlements } from './entitlements/entitlements.ts'
import { inventory } from './inventory/inventory.ts'
import { offers } from './offers/offers.ts'
import { orders } from './orders/orders.ts'
import { priceSheets } from './prices/price-sheets.ts'
import { rateCards } from './prices/rate-cards.ts'
import { profiles } from './profiles/profiles.ts'
import { promotions } from './promotions/promotions.ts'
import { qualifications } from './qualifications/qualifications.ts'
import { relationships } from './relationships/relationships.ts'
import { overage } from './subscriptions/overage.ts'
import { subscriptionRoutes } from './subscriptions/subscription-routes.ts'
import { subscriptions } from './subscriptions/subscriptions.ts'
import { customTermEndDates } from './subscriptions/terms/custom-term-end-dates.ts'
import { generateToken } from './tokens/generate-token.ts'
import { webhooks } from './webhooks/webhooks.ts'

/** Every Partner Center operation of the sandbox. */
export const routes: Route[] = [
  ...generateToken,
  ...customers,
  ...qualifications,
  ...agreements,
  ...validationStatus,
  ...relationships,
  ...profiles,
  ...countries,
  ...compliance,
  ...products,
  ...promotions,
  ...inventory,
  ...offers,
  ...priceSheets,
  ...rateCards,
  ...entitlements,
  ...carts,
  ...orders,
  // Before subscriptions, of which they would be ones by id.
  ...customTermEndDates,
  ...overage,
  ...subscriptions,
  ...subscriptionRoutes,
  ...audit,
  ...webhooks,
]
