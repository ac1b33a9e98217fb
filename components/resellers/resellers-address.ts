import type { ResellersView } from '@/lib/domain/reseller'

/** The address of a page of the address book; what goes without saying is left out. */
export function resellersAddress({ view, q, page }: { view?: ResellersView; q?: string; page?: number }): string {
  const params = new URLSearchParams()
  if (view && view !== 'offered') params.set('view', view)
  if (q) params.set('q', q)
  if (page && page > 1) params.set('page', String(page))
  return params.size > 0 ? `/resellers?${params}` : '/resellers'
}
