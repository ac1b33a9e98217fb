import 'server-only'
import { sql } from 'drizzle-orm'
import { resellers } from '@/lib/db/schema/resellers'
import type { Reseller } from '@/lib/domain/reseller'
import type { ActorContext } from '@/lib/services/context'

/** Every indirect reseller of our address book, by name; hidden ones too, for they may stand on an order. */
export async function listResellers({ db }: Pick<ActorContext, 'db'>): Promise<Reseller[]> {
  const rows = await db.select(resellerColumns).from(resellers).orderBy(sql`lower(${resellers.name})`, resellers.mpnId)
  return rows.map(toReseller)
}

export const resellerColumns = {
  mpnId: resellers.mpnId,
  tenantId: resellers.tenantId,
  name: resellers.name,
  country: resellers.country,
  mpa: resellers.mpa,
  checkedAt: resellers.checkedAt,
}

/** Takes a row of those columns; dates become ISO text. */
export function toReseller<Row extends Omit<Reseller, 'checkedAt'> & { checkedAt: Date | null }>(row: Row) {
  return { ...row, checkedAt: row.checkedAt?.toISOString() ?? null }
}
