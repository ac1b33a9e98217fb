import type { Route } from '../http/route.ts'
import { agreements } from './agreements.ts'
import { audit } from './audit.ts'
import { carts } from './carts.ts'
import { compliance } from './compliance.ts'
import { countries } from './countries.ts'
import { customTermEndDates } from './custom-term-end-dates.ts'
import { customers } from './customers.ts'
import { entitlements } from './entitlements.ts'
import { generateToken } from './generate-token.ts'
import { inventory } from './inventory.ts'
import { offers } from './offers.ts'
import { orders } from './orders.ts'
import { priceSheets } from './price-sheets.ts'
import { products } from './products.ts'
import { profiles } from './profiles.ts'
import { promotions } from './promotions.ts'
import { qualifications } from './qualifications.ts'
import { rateCards } from './rate-cards.ts'
import { relationships } from './relationships.ts'
import { overage } from './subscriptions/overage.ts'
import { subscriptionRoutes } from './subscriptions/subscription-routes.ts'
import { subscriptions } from './subscriptions.ts'
import { validationStatus } from './validation-status.ts'
import { webhooks } from './webhooks.ts'

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
