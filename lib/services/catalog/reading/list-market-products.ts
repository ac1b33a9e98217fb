import 'server-only'
import type { ProductKind } from '@/lib/domain/catalog'
import type { CloudFeature } from '@/lib/domain/cloud'
import { SEGMENTS, type Segment } from '@/lib/domain/segments'
import type { Product, TargetView } from '@/lib/domain/wire/catalog/product'
import { sameEnum } from '@/lib/domain/wire/enums'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { PartnerCenter } from '@/lib/partner-center/partner-center'

type View = {
  targetView: TargetView
  feature: CloudFeature
  /** What its products are sold as; where a view holds several kinds, their type tells. */
  kind?: ProductKind
  /** Asked for one by one: an answer does not say which segment it is for, and nonprofit has to be asked for. ch. 5.3. */
  bySegment?: true
}

type Question = { view: View; segment: Segment | undefined }

/** A later view knows better what kind a product is of than an earlier one. ch. 5.3. */
const VIEWS: readonly View[] = [
  { targetView: 'Azure', feature: 'azure' },
  { targetView: 'AzureReservations', feature: 'one-time-purchase', kind: 'reservation' },
  { targetView: 'MicrosoftAzure', feature: 'azure', kind: 'azure' },
  { targetView: 'SpecializedOffers', feature: 'new-commerce' },
  { targetView: 'MarketplaceSaaS', feature: 'new-commerce', kind: 'marketplace' },
  { targetView: 'Software', feature: 'one-time-purchase', kind: 'software', bySegment: true },
  { targetView: 'OnlineServices', feature: 'new-commerce', kind: 'license', bySegment: true },
]

/** A product of a market, what it is sold as, and in which segments it was listed. */
export type MarketProduct = { product: Product; kind: ProductKind; segments: Segment[] }

/**
 * Takes a market (ISO alpha-2); returns its products, each once. What this cloud, partner or market lacks is left out:
 * its view or segment is refused. partner-center-api.md ch. 5.2 P1, 5.3. Throws PartnerCenterError.
 */
export async function listMarketProducts(
  partnerCenter: PartnerCenter,
  offers: (feature: CloudFeature) => boolean,
  market: string,
): Promise<MarketProduct[]> {
  const questions = VIEWS.filter(({ feature }) => offers(feature)).flatMap((view): Question[] =>
    view.bySegment ? SEGMENTS.map((segment) => ({ view, segment })) : [{ view, segment: undefined }],
  )
  const answers = await Promise.all(
    questions.map(async ({ view: { targetView, kind }, segment }) => {
      const question = { country: market, targetView, targetSegment: segment }
      const products = await partnerCenter.products.list(question).catch(nothingIfRefused)
      return { products, kind, segment: segment ?? 'commercial' }
    }),
  )
  const found = new Map<string, MarketProduct>()
  for (const { products, kind, segment } of answers) {
    for (const product of products) {
      const earlier = found.get(product.id)?.segments ?? []
      const segments = earlier.includes(segment) ? earlier : [...earlier, segment]
      found.set(product.id, { product, kind: kind ?? kindOf(product), segments })
    }
  }
  return [...found.values()]
}

/** 403/400030: no such segment here; 403/400036: no such view. ch. 5.2. */
function nothingIfRefused(error: unknown): Product[] {
  const isRefused = error instanceof PartnerCenterError && error.status === 403
  if (isRefused && (error.code === '400030' || error.code === '400036')) return []
  throw error
}

/** By Microsoft's product type. ch. 5.4. */
function kindOf({ productType }: Product): ProductKind {
  const subType = productType?.subType?.id
  if (sameEnum(productType?.id, 'Software')) return 'software'
  if (!sameEnum(productType?.id, 'Azure')) return 'license'
  if (sameEnum(subType, 'SaaS')) return 'marketplace'
  return sameEnum(subType, 'Azure') || subType === undefined ? 'azure' : 'reservation'
}
