import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { resellers } from '@/lib/db/schema/resellers'
import type { MpaState, PartnerIdResult } from '@/lib/domain/reseller'

/** What a verdict says of the agreement; the others say nothing about anybody else. */
const MPA: Partial<Record<PartnerIdResult['verdict'], MpaState>> = {
  ok: 'signed',
  noMpa: 'missing',
  notReseller: 'notReseller',
  otherRegion: 'otherRegion',
  notFound: 'notFound',
}

/**
 * Notes in the address book what Microsoft said of some ids. Who turned out to be an indirect reseller is added; of others
 * only what stands there already is corrected. Returns the countries that the book knows, by id.
 */
export async function rememberChecks(
  db: Database,
  results: readonly PartnerIdResult[],
): Promise<Map<string, string | null>> {
  const checkedAt = new Date()
  const told = results.flatMap((result) => {
    const mpa = MPA[result.verdict]
    const name = 'name' in result && result.name ? result.name : result.mpnId
    return mpa ? [{ mpnId: result.mpnId, name, mpa, checkedAt }] : []
  })
  if (told.length === 0) return new Map()
  const ids = told.map(({ mpnId }) => mpnId)
  const known = await db
    .select({ mpnId: resellers.mpnId, country: resellers.country })
    .from(resellers)
    .where(inArray(resellers.mpnId, ids))
  const countries = new Map(known.map(({ mpnId, country }) => [mpnId, country]))
  const kept = told.filter(({ mpnId, mpa }) => countries.has(mpnId) || mpa === 'signed' || mpa === 'missing')
  if (kept.length === 0) return countries
  await db
    .insert(resellers)
    .values(kept)
    .onConflictDoUpdate({
      target: resellers.mpnId,
      set: {
        // An id that is gone has no name any more; the book keeps the one it had.
        name: sql`case when excluded.mpa = 'notFound' then ${resellers.name} else excluded.name end`,
        mpa: sql`excluded.mpa`,
        checkedAt: sql`excluded.checked_at`,
      },
    })
  return countries
}
