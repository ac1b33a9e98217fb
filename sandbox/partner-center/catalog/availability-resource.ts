import type { AvailabilitySeed } from '../../seed/catalog/availabilities.ts'
import { findProduct, findSku } from '../../seed/catalog/products.ts'
import { currencySymbol } from '../../seed/markets.ts'
import { random } from '../../seed/random.ts'
import { link } from '../wire/envelope.ts'
import { productResource } from './product-resource.ts'
import { isReservation, skuResource } from './sku-resource.ts'

/** Terms write their billing cycle in PascalCase, unlike everything else (ch. 5.6). */
export const cycleNames: Record<string, string> = {
  monthly: 'Monthly',
  annual: 'Annual',
  triennial: 'Triennial',
  one_time: 'OneTime',
  none: 'None',
}
const commitments = { P1M: 'One-month', P1Y: 'One-year', P3Y: 'Three-year' } as const

export function catalogItemId({ product, sku, id }: AvailabilitySeed): string {
  return `${product.id}:${sku.id}:${id}`
}

function termId(availability: AvailabilitySeed): string {
  return random(`term ${availability.product.id} ${availability.term}`).text(12, 'abcdefghijklmnopqrstuvwxyz0123456789')
}

/** Until when a purchase may be taken back: `Prorate` for licences, whole amounts elsewhere. */
function refundOption({ product, term }: AvailabilitySeed) {
  if (product.kind === 'perpetual') return { sequenceId: 0, type: 'Full', expiresAfter: 'P30D' }
  if (product.kind === 'saas') return { sequenceId: 0, type: 'Full', expiresAfter: term === 'P1M' ? 'P1D' : 'P14D' }
  return { sequenceId: 0, type: 'Prorate', expiresAfter: 'P7D' }
}

/** One entry for each billing cycle of the term; what is prepaid in Azure has one entry without a cycle. */
function terms(availability: AvailabilitySeed) {
  const { term } = availability
  if (term === null) return undefined
  if (isPrepaid(availability)) {
    return [{ duration: term, description: term === 'P1Y' ? '1 Year Prepaid' : '3 Years Prepaid' }]
  }
  return availability.billingCycles.map((cycle) => ({
    id: termId(availability),
    duration: term,
    description: `${commitments[term]} commitment, billed ${cycle === 'one_time' ? 'once' : cycle === 'none' ? 'never' : cycle}`,
    billingCycle: cycleNames[cycle] ?? cycle,
    ...(isRenewable(availability) ? { renewalOptions: renewalTerms(availability) } : {}),
    cancellationPolicies: [{ refundOptions: [refundOption(availability)] }],
  }))
}

/** Licences may renew into each term of their plan, trials into those of the plan that they become (ch. 6.3, `renewsTo`). */
function renewalTerms({ product, sku, term }: AvailabilitySeed) {
  if (product.kind !== 'license') return [{ termDuration: term }]
  const { terms } = successorOf(sku) ?? sku
  return terms.map((one) => ({ termDuration: one }))
}

/** The plan that a trial becomes. */
function successorOf({ isTrial, upgradeTargets }: AvailabilitySeed['sku']) {
  const [productId = '', skuId = ''] = isTrial ? (upgradeTargets?.[0]?.split(':') ?? []) : []
  const product = findProduct(productId)
  return product && findSku(product, skuId)
}

function isPrepaid({ product }: AvailabilitySeed): boolean {
  return isReservation(product) || product.kind === 'savings-plan'
}

function isRenewable(availability: AvailabilitySeed): boolean {
  return availability.term !== null && !isPrepaid(availability)
}

/**
 * The availability as lists write it: savings plans embed what they belong to, the others do not (ch. 5.6). Prices are
 * never in the catalogue.
 */
export function availabilityListItem(availability: AvailabilitySeed) {
  return availability.product.kind === 'savings-plan'
    ? availabilityResource(availability)
    : plainAvailability(availability)
}

function plainAvailability(availability: AvailabilitySeed) {
  const { product, sku, id, country, currency, segment } = availability
  const termList = terms(availability)
  return {
    id,
    productId: product.id,
    skuId: sku.id,
    catalogItemId: catalogItemId(availability),
    defaultCurrency: { code: currency, symbol: currencySymbol(currency) },
    segment,
    country,
    isPurchasable: true,
    isRenewable: isRenewable(availability),
    ...renewalInstructions(availability),
    ...(termList === undefined ? {} : { terms: termList }),
    ...(sku.includedQuantity === undefined ? {} : { includedQuantityOptions: [sku.includedQuantity] }),
    links: { self: link(`/products/${product.id}/skus/${sku.id}/availabilities/${id}?country=${country}`) },
  }
}

/** Into what a term renews; savings plans print an empty list, reservations nothing. */
function renewalInstructions(availability: AvailabilitySeed) {
  const { product, sku } = availability
  if (product.kind === 'savings-plan') return { renewalInstructions: [] }
  if (!isRenewable(availability)) return {}
  const renewToId = sku.upgradeTargets && sku.isTrial ? sku.upgradeTargets[0] : `${product.id}:${sku.id}`
  const renewalOptions = [{ renewToId, isAutoRenewable: true }]
  return { renewalInstructions: [{ applicableTermIds: [termId(availability)], renewalOptions }] }
}

/** By id the product and the SKU are embedded. */
export function availabilityResource(availability: AvailabilitySeed) {
  const { links, ...item } = plainAvailability(availability)
  return {
    ...item,
    product: productResource(availability.product, availability.country),
    sku: skuResource(availability.product, availability.sku, availability.country),
    links,
  }
}
