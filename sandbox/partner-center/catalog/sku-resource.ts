import { availabilitiesOf } from '../../seed/catalog/availabilities.ts'
import type { ProductKind, ProductSeed, SkuSeed } from '../../seed/catalog/product-seed.ts'
import { promotionStart } from '../../seed/catalog/promotions.ts'
import { random } from '../../seed/random.ts'
import { link } from '../envelope.ts'
import { isMicrosoftProduct } from './product-resource.ts'

const reservations: readonly ProductKind[] = ['vm-reservation', 'sql-reservation', 'cosmos-reservation']

export function isReservation({ kind }: ProductSeed): boolean {
  return reservations.includes(kind)
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
    isTrial: sku.isTrial ?? false,
    supportedBillingCycles: [...new Set(cycles)].sort(),
    purchasePrerequisites: isReservation(product) ? ['InventoryCheck'] : ['MicrosoftCustomerAgreement'],
    inventoryVariables: isReservation(product) ? ['CustomerId', 'AzureSubscriptionId', 'ArmRegionName'] : [],
    provisioningVariables: isReservation(product) ? ['Scope', 'SubscriptionId'] : [],
    actions: ['Refund'],
    dynamicAttributes: dynamicAttributes(product, sku),
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

function dynamicAttributes(product: ProductSeed, sku: SkuSeed) {
  const common = { isMicrosoftProduct: isMicrosoftProduct(product) }
  if (sku.arm !== undefined) {
    return {
      ...common,
      armSkuName: sku.arm.skuName,
      armRegionName: sku.arm.region,
      region: sku.arm.regionName,
      duration: '1Year',
    }
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
