import { availabilitiesOf, isReservationKind } from '../../seed/catalog/availabilities.ts'
import type { ProductSeed, SkuSeed } from '../../seed/catalog/product-seed.ts'
import { promotionStart } from '../../seed/catalog/promotions.ts'
import { marketOf } from '../../seed/markets.ts'
import { random } from '../../seed/random.ts'
import { link } from '../wire/envelope.ts'
import { isMicrosoftProduct } from './product-resource.ts'

export function isReservation({ kind }: ProductSeed): boolean {
  return isReservationKind(kind)
}

/** Name of the plan, the product's where it has only one. */
export function skuTitle(product: ProductSeed, sku: SkuSeed): string {
  return sku.title ?? product.title
}

/** The SKU as the service writes it (ch. 5.5). */
export function skuResource(product: ProductSeed, sku: SkuSeed, country: string) {
  const path = `/products/${product.id}/skus/${sku.id}`
  const cycles = availabilitiesOf(product, sku, country).flatMap((availability) => availability.billingCycles)
  return {
    id: sku.id,
    productId: product.id,
    title: skuTitle(product, sku),
    description: sku.description ?? product.description,
    minimumQuantity: sku.minimumQuantity ?? 1,
    maximumQuantity: sku.maximumQuantity,
    ...(product.kind === 'savings-plan' ? { minimumPurchaseCommitment: minimumPurchaseCommitment(country) } : {}),
    isTrial: sku.isTrial ?? false,
    supportedBillingCycles: [...new Set(cycles)].sort(),
    purchasePrerequisites: purchasePrerequisites(product),
    inventoryVariables: isReservation(product) ? ['CustomerId', 'AzureSubscriptionId', 'ArmRegionName'] : [],
    provisioningVariables: isReservation(product) ? ['Scope', 'SubscriptionId'] : [],
    actions: ['Refund'],
    dynamicAttributes: dynamicAttributes(product, sku),
    ...(sku.consumptionType === undefined ? {} : { consumptionType: sku.consumptionType }),
    ...(sku.enforceAttestation
      ? { attestationProperties: { attestationType: 'Windows365', enforceAttestation: true } }
      : {}),
    ...(product.isSpecializedOffer
      ? {
          specializedOfferProperties: {
            startDate: promotionStart,
            endDate: '2027-12-31T23:59:59+00:00',
            pricingPolicies: [{ policyType: 'PercentDiscount', value: '0.1' }],
          },
        }
      : {}),
    links: {
      availabilities: link(`${path}/availabilities?country=${country}`),
      self: link(`${path}?country=${country}`),
    },
  }
}

/** `MicrosoftCloudAgreement` is printed for licences, and means that a customer agreement is on file. */
function purchasePrerequisites(product: ProductSeed): string[] {
  if (isReservation(product)) return ['AzureSubscriptionRegistration', 'InventoryCheck']
  return [product.kind === 'azure-plan' ? 'MicrosoftCustomerAgreement' : 'MicrosoftCloudAgreement']
}

/** The least a savings plan commits to; the amount is a text on the wire. */
function minimumPurchaseCommitment(country: string) {
  const { currency, symbol } = marketOf(country)
  return { grain: 'Hourly', currencyCode: { code: currency, symbol }, amount: '0.001' }
}

function dynamicAttributes(product: ProductSeed, sku: SkuSeed) {
  const [term] = sku.terms
  if (sku.arm !== undefined) {
    return {
      armSkuName: sku.arm.skuName,
      ...sku.arm.hardware,
      armRegionName: sku.arm.region,
      duration: term === 'P3Y' ? '3Years' : '1Year',
      region: sku.arm.regionName,
    }
  }
  const common = { isMicrosoftProduct: isMicrosoftProduct(product) }
  if (product.kind === 'savings-plan') {
    const duration = term === 'P3Y' ? '3years' : '1year'
    return { ...common, armSkuName: sku.armSkuName, duration, termDuration: term, internal: false }
  }
  return {
    ...common,
    hasConstraints: true,
    isAddon: sku.prerequisiteSkus !== undefined,
    prerequisiteSkus: sku.prerequisiteSkus ?? [],
    isSoftwareAssuranceApplicable: false,
    upgradeTargetOffers: sku.upgradeTargets ?? [],
    provisioningId: random(`provisioning ${product.id} ${sku.id}`).guid(),
    internal: false,
  }
}
