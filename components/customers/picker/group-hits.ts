import type { CustomerHit } from '@/lib/domain/customer-row'

export type HitGroup = { name: 'pinned' | 'recent' | 'all' | 'found'; hits: CustomerHit[] }

/** With nothing typed: pinned, recent, and all by name. What was searched for stands together, best first. */
export function groupHits(query: string, hits: CustomerHit[]): HitGroup[] {
  if (query.trim() !== '') return hits.length > 0 ? [{ name: 'found', hits }] : []
  const groups: HitGroup[] = [
    { name: 'pinned', hits: hits.filter((hit) => hit.pinned) },
    { name: 'recent', hits: hits.filter((hit) => hit.recent && !hit.pinned) },
    { name: 'all', hits: hits.filter((hit) => !hit.recent && !hit.pinned) },
  ]
  return groups.filter((group) => group.hits.length > 0)
}
