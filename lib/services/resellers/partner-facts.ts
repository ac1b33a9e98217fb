import 'server-only'
import { eq } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { partnerFacts } from '@/lib/db/schema/resellers'
import type { PartnerKind } from '@/lib/domain/reseller'
import { env } from '@/lib/env'
import type { ResellerReads } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'
import { rememberRelationships } from './remember-relationships'

type Facts = { kind: PartnerKind; mpnId: string; readAt: Date }

/** What our own company is to Microsoft, as it was last read; undefined while that never was. */
export async function findPartnerFacts(db: Database): Promise<Facts | undefined> {
  const { kind, mpnId, readAt } = partnerFacts
  const [facts] = await db
    .select({ kind, mpnId, readAt })
    .from(partnerFacts)
    .where(eq(partnerFacts.tenantId, env().PARTNER_TENANT_ID))
  return facts
}

/**
 * Reads who we are and which indirect resellers we have, and keeps both. A provider is told by its resellers: a
 * direct-bill partner can have none, and Partner Center has no other word for the difference. App+User only.
 * partner-center-api.md ch. 0.2, 4.6 (C13), 4.7. Throws AppError.
 */
export async function readPartnerFacts(db: Database, reads: ResellerReads): Promise<Facts> {
  try {
    const [own, relationships] = await Promise.all([
      reads.profiles.mpn(),
      reads.relationships.list('IsIndirectCloudSolutionProviderOf'),
    ])
    await rememberRelationships(db, relationships, { all: true })
    const kind: PartnerKind = relationships.length > 0 ? 'indirect-provider' : 'direct-bill'
    const facts = { kind, mpnId: own.mpnId, readAt: new Date() }
    await db
      .insert(partnerFacts)
      .values({ tenantId: env().PARTNER_TENANT_ID, ...facts })
      .onConflictDoUpdate({ target: partnerFacts.tenantId, set: facts })
    return facts
  } catch (error) {
    throw toAppError(error)
  }
}

/** Our own PartnerID: kept, or read now. Throws AppError. */
export async function getOwnPartnerId(context: { db: Database; partnerCenter: ResellerReads }): Promise<string> {
  const known = await findPartnerFacts(context.db)
  if (known) return known.mpnId
  try {
    return (await context.partnerCenter.profiles.mpn()).mpnId
  } catch (error) {
    throw toAppError(error)
  }
}
