import type { CatalogAnswer, PlanList, ProductHit } from '@/lib/domain/catalog'
import type { PartnerIdCheck } from '@/lib/domain/reseller'
import type { TermEnds } from '@/lib/domain/term-ends/list-end-days'

/** What our own routes answer in a test. */
export type Answers = {
  /** Hits alone, or with what else the search answers. */
  products?: (query: string, asked: URLSearchParams) => Found | Promise<Found>
  plans?: (productId: string) => Pick<PlanList, 'plans'> & Partial<PlanList>
  partner?: (mpnId: string) => PartnerIdCheck
  termEnds?: () => TermEnds
  /** Everything else, as "GET /api/…"; undefined where the server is not to be had. */
  other?: (call: string) => unknown
}

type Found = ProductHit[] | (Partial<CatalogAnswer> & Pick<CatalogAnswer, 'hits'>)

const NO_COUNTS = { kinds: {}, segments: {}, publishers: [], isTrial: 0, isPromoted: 0, isOwned: 0 }

function toSearch(found: Found | undefined): CatalogAnswer | undefined {
  if (!found) return undefined
  const answer = Array.isArray(found) ? { hits: found } : found
  return { total: answer.hits.length, isSimilar: false, counts: NO_COUNTS, progress: null, ...answer }
}

const toList = (list: ReturnType<NonNullable<Answers['plans']>> | undefined): PlanList | undefined =>
  list && { productTitles: {}, bases: [], owned: [], isAgreementMissing: false, ...list }

/** A `fetch` that knows the builder's routes; prices are never to be had. */
export function answerFetch({ products, plans, partner, other }: Answers) {
  return async (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const { pathname, searchParams } = new URL(String(address), 'http://localhost')
    const last = pathname.split('/').at(-1) ?? ''
    if (last === 'products') return answer(toSearch(await products?.(searchParams.get('query') ?? '', searchParams)))
    if (last === 'plans') return answer(toList(plans?.(searchParams.get('productId') ?? '')))
    if (last === 'partner-ids') return answer(partner && searchParams.getAll('id').map(partner))
    return answer(other?.(`${init?.method ?? 'GET'} ${pathname}`))
  }
}

function answer(data: unknown): Response {
  if (data === undefined) return Response.json({ ok: false, error: { code: 'microsoftUnavailable' } }, { status: 503 })
  return Response.json({ ok: true, data })
}
