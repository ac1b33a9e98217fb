import type { ProductKind, ProductSeed } from '../../seed/catalog/product-seed.ts'
import { link } from '../wire/envelope.ts'

type ItemType = { id: string; displayName: string; subType?: ItemType }

const itemType = (id: string, subType?: string): ItemType => ({
  id,
  displayName: id,
  ...(subType === undefined ? {} : { subType: { id: subType, displayName: subType } }),
})

const types: Record<ProductKind, ItemType> = {
  license: itemType('OnlineServicesNCE'),
  'azure-plan': itemType('Azure', 'Azure'),
  'vm-reservation': itemType('Azure', 'VirtualMachines'),
  'sql-reservation': itemType('Azure', 'SQLDatabases'),
  'cosmos-reservation': itemType('Azure', 'CosmosDB'),
  'savings-plan': itemType('Azure', 'SavingsPlan'),
  perpetual: itemType('Software', 'Perpetual'),
  'software-subscription': itemType('Software', 'Subscription'),
  suse: itemType('Software', 'SUSELinux'),
  saas: itemType('Azure', 'SaaS'),
}

export function productType({ kind }: ProductSeed): ItemType {
  return types[kind]
}

/** Offers of other publishers form order groups of their own and need an activation. */
export function isMicrosoftProduct({ kind }: ProductSeed): boolean {
  return kind !== 'saas'
}

/** The product as the service writes it (ch. 5.4); links keep the country of the call. */
export function productResource(product: ProductSeed, country: string) {
  return {
    id: product.id,
    title: product.title,
    description: product.description,
    productType: productType(product),
    isMicrosoftProduct: isMicrosoftProduct(product),
    publisherName: product.publisherName,
    links: {
      skus: link(`/products/${product.id}/skus?country=${country}`),
      self: link(`/products/${product.id}?country=${country}`),
    },
    ...(product.kind === 'azure-plan' ? { localizedAttributes } : {}),
  }
}

/** Printed for the Azure plan alone, and not translated here. */
const localizedAttributes = [
  { key: 'OfferType', value: 'OfferType' },
  { key: 'Standard', value: 'Standard' },
  { key: 'DevTest', value: 'Dev/Test' },
]
