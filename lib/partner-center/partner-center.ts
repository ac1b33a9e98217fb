import 'server-only'
import { auditRecords } from './audit/audit-records'
import { availabilities } from './catalog/availabilities'
import { entitlements } from './catalog/entitlements'
import { inventory } from './catalog/inventory'
import { offers } from './catalog/offers'
import { products } from './catalog/products'
import { promotions } from './catalog/promotions'
import { skus } from './catalog/skus'
import { agreements } from './customers/agreements'
import { countryValidationRules } from './customers/country-validation-rules'
import { customers } from './customers/customers'
import { domains } from './customers/domains'
import { qualifications } from './customers/qualifications'
import { validations } from './customers/validations'
import { type ClientOptions, createClient } from './http/client'
import { activationLinks } from './orders/activation-links'
import { carts } from './orders/carts'
import { orderAttachments } from './orders/order-attachments'
import { orders } from './orders/orders'
import { compliance } from './partners/compliance'
import { profiles } from './partners/profiles'
import { relationships } from './partners/relationships'
import { azureEntitlements } from './subscriptions/azure-entitlements'
import { conversions } from './subscriptions/conversions'
import { registrations } from './subscriptions/registrations'
import { subscriptions } from './subscriptions/subscriptions'
import { supportContact } from './subscriptions/support-contact'
import { transitions } from './subscriptions/transitions'
import { upgrades } from './subscriptions/upgrades'
import { webhooks } from './webhooks/webhooks'

/**
 * Microsoft Partner Center's REST API: one member per resource, one method per operation. Reads answer with the
 * resource, writes with the resource and the ids of the call. Every method throws PartnerCenterError, and what
 * `getAccessToken` throws.
 */
export function createPartnerCenter(options: ClientOptions) {
  const client = createClient(options)
  return {
    customers: customers(client),
    qualifications: qualifications(client),
    agreements: agreements(client),
    compliance: compliance(client),
    relationships: relationships(client),
    profiles: profiles(client),
    validations: validations(client),
    countryValidationRules: countryValidationRules(client),
    domains: domains(client),
    products: products(client),
    skus: skus(client),
    availabilities: availabilities(client),
    promotions: promotions(client),
    inventory: inventory(client),
    offers: offers(client),
    entitlements: entitlements(client),
    carts: carts(client),
    orders: orders(client),
    orderAttachments: orderAttachments(client),
    activationLinks: activationLinks(client),
    subscriptions: subscriptions(client),
    registrations: registrations(client),
    transitions: transitions(client),
    supportContact: supportContact(client),
    upgrades: upgrades(client),
    conversions: conversions(client),
    azureEntitlements: azureEntitlements(client),
    auditRecords: auditRecords(client),
    webhooks: webhooks(client),
  }
}
export type PartnerCenter = ReturnType<typeof createPartnerCenter>
