import type { PlanList, ProductRow } from '@/lib/domain/catalog'
import type { PartnerIdCheck } from '@/lib/domain/reseller'

/** What our own routes answer in a test. */
export type Answers = {
  products?: (query: string) => ProductRow[] | Promise<ProductRow[]>
  plans?: (productId: string) => PlanList
  partner?: (mpnId: string) => PartnerIdCheck
}

/** A `fetch` that knows the builder's routes; prices are never to be had. */
export function answerFetch({ products, plans, partner }: Answers) {
  return async (address: string | URL | Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(String(address), 'http://localhost')
    const last = pathname.split('/').at(-1) ?? ''
    if (last === 'products') return answer(await products?.(searchParams.get('query') ?? ''))
    if (last === 'plans') return answer(plans?.(searchParams.get('productId') ?? ''))
    if (last === 'partner-ids') return answer(partner && searchParams.getAll('id').map(partner))
    return answer(undefined)
  }
}

function answer(data: unknown): Response {
  if (data === undefined) return Response.json({ ok: false, error: { code: 'microsoftUnavailable' } }, { status: 503 })
  return Response.json({ ok: true, data })
}
