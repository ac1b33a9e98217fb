import type { ActionResult } from '@/lib/domain/action-result'
import type { PlanList, ProductRow } from '@/lib/domain/catalog'
import type { PartnerIdCheck } from '@/lib/domain/reseller'
import type { ReviewedCart } from '@/lib/domain/review'
import { ask, orThrow, search } from './ask-server'

/** What the builder asks while it is open. Routes and not actions: a browser sends actions one after another. */
export type BuilderApi = {
  searchProducts(query: string, signal: AbortSignal): Promise<ProductRow[]>
  listPlans(productId: string, signal: AbortSignal): Promise<PlanList>
  checkPartnerId(mpnId: string, signal: AbortSignal): Promise<PartnerIdCheck>
  /** Microsoft's prices of the saved draft; a refusal comes back as data, with the problems of its fields. */
  priceDraft(signal: AbortSignal): Promise<ActionResult<ReviewedCart>>
}

export function createBuilderApi({ customerId, draftId }: { customerId: string; draftId: string }): BuilderApi {
  const customer = `/api/customers/${customerId}`
  return {
    searchProducts: async (query, signal) =>
      orThrow(await ask(`${customer}/products?${search({ query })}`, { signal })),
    listPlans: async (productId, signal) =>
      orThrow(await ask(`${customer}/plans?${search({ productId })}`, { signal })),
    checkPartnerId: async (mpnId, signal) =>
      orThrow(await ask(`/api/partner-ids/${encodeURIComponent(mpnId)}`, { signal })),
    priceDraft: (signal) => ask(`/api/drafts/${draftId}/cart`, { method: 'POST', signal }),
  }
}
