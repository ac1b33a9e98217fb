import type { ProductSeed, SkuSeed } from './product-seed.ts'

type LicenseOptions = Partial<Omit<SkuSeed, 'id' | 'usdCents'>> & {
  /** Id of the first SKU. */
  sku?: string
  /** Further plans of the product. */
  more?: readonly (Partial<SkuSeed> & Pick<SkuSeed, 'id' | 'title' | 'usdCents'>)[]
  isSpecializedOffer?: boolean
}

const defaults = {
  maximumQuantity: 10_000_000,
  terms: ['P1M', 'P1Y'],
  segments: ['commercial'],
} as const satisfies Partial<SkuSeed>

/**
 * A licence-based new-commerce product.
 * @param usdCents one seat for one month in a yearly term
 */
export function license(
  id: string,
  title: string,
  usdCents: number,
  description: string,
  { sku = '0001', more = [], isSpecializedOffer, ...options }: LicenseOptions = {},
): ProductSeed {
  return {
    id,
    title,
    description,
    kind: 'license',
    publisherName: 'Microsoft Corporation',
    ...(isSpecializedOffer ? { isSpecializedOffer } : {}),
    skus: [
      { ...defaults, ...options, id: sku, usdCents },
      ...more.map((plan) => ({ ...defaults, ...options, ...plan })),
    ],
  }
}
