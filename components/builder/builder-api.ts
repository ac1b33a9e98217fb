import type { ActionResult } from '@/lib/domain/action-result'
import type { CatalogAnswer, CatalogFilter, PlanList } from '@/lib/domain/catalog'
import { toCatalogQuery } from '@/lib/domain/catalog-filter'
import type { PartnerIdResult } from '@/lib/domain/reseller'
import type { ReviewedCart } from '@/lib/domain/review'
import { ask, orThrow, search } from './ask-server'

/** What the builder asks while it is open. Routes and not actions: a browser sends actions one after another. */
export type BuilderApi = {
  searchCatalog(query: string, filter: CatalogFilter, signal: AbortSignal): Promise<CatalogAnswer>
  listPlans(productId: string, signal: AbortSignal): Promise<PlanList>
  /** What Microsoft says of these ids, all in one question. */
  checkPartnerIds(mpnIds: readonly string[], signal: AbortSignal): Promise<PartnerIdResult[]>
  /** Microsoft's prices of the saved draft; a refusal comes back as data, with the problems of its fields. */
  priceDraft(signal: AbortSignal): Promise<ActionResult<ReviewedCart>>
}

export function createBuilderApi({ customerId, draftId }: { customerId: string; draftId: string }): BuilderApi {
  const customer = `/api/customers/${customerId}`
  return {
    searchCatalog: async (query, filter, signal) =>
      orThrow(await ask(`${customer}/products?${toCatalogQuery(query, filter)}`, { signal })),
    listPlans: async (productId, signal) =>
      orThrow(await ask(`${customer}/plans?${search({ productId })}`, { signal })),
    checkPartnerIds: async (mpnIds, signal) =>
      orThrow(await ask(`/api/partner-ids?${new URLSearchParams(mpnIds.map((id) => ['id', id]))}`, { signal })),
    priceDraft: (signal) => ask(`/api/drafts/${draftId}/cart`, { method: 'POST', signal }),
  }
}
