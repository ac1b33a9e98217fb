import 'server-only'
import type { Database } from '@/lib/db/client'
import { marginRules } from '@/lib/db/schema/margins'
import type { MarginRule } from '@/lib/domain/margins/margin-rule'

/** Every rule by which sell prices are made, in no order. For the server alone: margins are not everybody's. */
export async function listMarginRules({ db }: { db: Database }): Promise<MarginRule[]> {
  const { customerId, family, productId, kind, percent, floorPercent } = marginRules
  return db.select({ customerId, family, productId, kind, percent, floorPercent }).from(marginRules)
}
