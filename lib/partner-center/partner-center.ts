import 'server-only'
import { agreements } from './agreements'
import { auditRecords } from './audit-records'
import { availabilities } from './availabilities'
import { carts } from './carts'
import { compliance } from './compliance'
import { countryValidationRules } from './country-validation-rules'
import { customers } from './customers'
import { domains } from './domains'
import { type ClientOptions, createClient } from './http/client'
import { orders } from './orders'
import { products } from './products'
import { profiles } from './profiles'
import { qualifications } from './qualifications'
import { relationships } from './relationships'
import { skus } from './skus'
import { subscriptions } from './subscriptions'
import { validations } from './validations'
import { webhooks } from './webhooks'

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
    carts: carts(client),
    orders: orders(client),
    subscriptions: subscriptions(client),
    auditRecords: auditRecords(client),
    webhooks: webhooks(client),
  }
}
export type PartnerCenter = ReturnType<typeof createPartnerCenter>
