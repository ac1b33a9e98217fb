import type { ActionResult } from '@/lib/domain/action-result'
import type { ErrorView } from '@/lib/domain/app-error'
import type { PlanList, ProductRow } from '@/lib/domain/catalog'
import type { PartnerIdCheck } from '@/lib/domain/reseller'
import type { ReviewedCart } from '@/lib/domain/review'

/** What the builder asks while it is open. Routes and not actions: a browser sends actions one after another. */
export type BuilderApi = {
  searchProducts(query: string, signal: AbortSignal): Promise<ProductRow[]>
  listPlans(productId: string, signal: AbortSignal): Promise<PlanList>
  checkPartnerId(mpnId: string, signal: AbortSignal): Promise<PartnerIdCheck>
  /** Microsoft's prices of the saved draft; a refusal comes back as data, with the problems of its fields. */
  priceDraft(signal: AbortSignal): Promise<ActionResult<ReviewedCart>>
}

/** An answer that is a refusal; `view` says it to the person. */
export class RefusedError extends Error {
  readonly view: ErrorView
  constructor(view: ErrorView) {
    super(view.code)
    this.name = 'RefusedError'
    this.view = view
  }
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

/** What a person reads of a failure that may be ours, the network's, or a refusal. */
export function errorView(error: unknown): ErrorView {
  return error instanceof RefusedError ? error.view : { code: 'microsoftUnavailable' }
}

async function ask<T>(address: string, init: RequestInit): Promise<ActionResult<T>> {
  const response = await fetch(address, init)
  const body: ActionResult<T> = await response.json()
  // The first door (proxy.ts) refuses without `ok`.
  return response.ok ? body : { ...body, ok: false, error: 'error' in body ? body.error : { code: 'unexpected' } }
}

function orThrow<T>(result: ActionResult<T>): T {
  if (!result.ok) throw new RefusedError(result.error)
  return result.data
}

function search(query: Record<string, string>): string {
  return new URLSearchParams(query).toString()
}
