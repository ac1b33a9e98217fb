import 'server-only'
import { and, count, isNotNull, isNull, like, ne, type SQL, sql } from 'drizzle-orm'
import { resellers } from '@/lib/db/schema/resellers'
import { searchPatterns } from '@/lib/domain/picker'
import type { ResellerRow, ResellersView } from '@/lib/domain/reseller'
import type { ActorContext } from '@/lib/services/context'
import { resellerColumns, toReseller } from './list-resellers'

const PAGE_SIZE = 50

export type ResellersPage = { rows: ResellerRow[]; total: number; page: number; pages: number }

const VIEWS: Record<ResellersView, SQL | undefined> = {
  offered: isNull(resellers.hiddenAt),
  attention: and(isNull(resellers.hiddenAt), ne(resellers.mpa, 'signed')),
  hidden: isNotNull(resellers.hiddenAt),
}

/** One page of the address book by name: `q` is searched in name, PartnerID, tenant and country; pages count from 1. */
export async function listResellerRows(
  { db }: Pick<ActorContext, 'db'>,
  { q = '', view, page }: { q?: string; view: ResellersView; page: number },
): Promise<ResellersPage> {
  const matching = and(VIEWS[view], ...searchPatterns(q).map((pattern) => like(resellers.searchText, pattern)))
  const [rows, [counted]] = await Promise.all([
    db
      .select({ ...resellerColumns, relationship: resellers.relationship, hiddenAt: resellers.hiddenAt })
      .from(resellers)
      .where(matching)
      .orderBy(sql`lower(${resellers.name})`, resellers.mpnId)
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE),
    db.select({ total: count() }).from(resellers).where(matching),
  ])
  const total = counted?.total ?? 0
  return {
    rows: rows.map(({ hiddenAt, ...row }) => ({ ...toReseller(row), isHidden: hiddenAt !== null })),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  }
}
