import { availabilitiesOf } from '../../seed/catalog/availabilities.ts'
import type { TermDuration } from '../../seed/catalog/product-seed.ts'
import { findProduct, findSku } from '../../seed/catalog/products.ts'
import type { Customer } from '../../seed/customer.ts'
import { catalogItemId } from '../catalog/availability-resource.ts'
import type { Partner, Reply } from './partner.ts'

/** Catalogue item of a SKU such as `CFQ7TTC0LH18:0001` in a market. */
export function item(key: string, country: string, term: TermDuration | null = 'P1Y', segment = 'commercial'): string {
  const [productId = '', skuId = ''] = key.split(':')
  const product = findProduct(productId)
  const sku = product && findSku(product, skuId)
  const found = product && sku && availabilitiesOf(product, sku, country)
  const availability = found?.find((candidate) => candidate.term === term && candidate.segment === segment)
  if (availability === undefined)
    throw new RangeError(`${key} has no ${segment} availability for ${term} in ${country}`)
  return catalogItemId(availability)
}

export const BASIC = 'CFQ7TTC0LH18:0001'
export const OFFICE_E5 = 'CFQ7TTC0LF8S:0001'

type Line = Record<string, unknown>

/** A cart line of Business Basic, a year billed monthly, with changes. */
export function basicLine(country: string, changes: Line = {}): Line {
  return { catalogItemId: item(BASIC, country), quantity: 5, billingCycle: 'monthly', termDuration: 'P1Y', ...changes }
}

export function createCart(
  partner: Partner,
  customer: Customer,
  lineItems: Line[],
  options: object = {},
): Promise<Reply> {
  return partner.call('POST', `/v1/customers/${customer.id}/carts`, {
    body: { PartnerOnRecordAttestationAccepted: true, lineItems: lineItems.map((line, id) => ({ id, ...line })) },
    ...options,
  })
}

export async function checkOut(
  partner: Partner,
  customer: Customer,
  lineItems: Line[],
  options: object = {},
): Promise<Reply> {
  const cart = await createCart(partner, customer, lineItems)
  return partner.call('POST', `/v1/customers/${customer.id}/carts/${cart.body.id}/checkout`, options)
}

/** An order line of Business Basic, with changes. */
export function basicOrderLine(country: string, changes: Line = {}): Line {
  return { lineItemNumber: 0, offerId: item(BASIC, country), quantity: 5, ...changes }
}

export function createOrder(partner: Partner, customer: Customer, body: Line, options: object = {}): Promise<Reply> {
  return partner.call('POST', `/v1/customers/${customer.id}/orders`, {
    body: { PartnerOnRecordAttestationAccepted: true, billingCycle: 'monthly', ...body },
    ...options,
  })
}
