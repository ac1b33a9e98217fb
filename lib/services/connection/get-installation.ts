import 'server-only'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Installation } from '@/lib/domain/connection-view'
import { env } from '@/lib/env'
import type { ActorContext } from '@/lib/services/context'
import { findPartnerFacts } from '@/lib/services/resellers/partner-facts'
import { connection } from './get-connection'

const Version = z.tuple([z.object({ server_version: z.string() })])

/** What this installation was set up with; nothing of it is secret. */
export async function getInstallation({ db }: Pick<ActorContext, 'db'>): Promise<Installation> {
  const { PARTNER_CLOUD, PARTNER_TENANT_ID, ENTRA_AUTHORITY, ENTRA_CLIENT_ID, DATABASE_URL } = env()
  const { kind, host } = connection()
  const facts = await findPartnerFacts(db)
  const [{ server_version }] = Version.parse((await db.execute(sql`show server_version`)).rows)
  return {
    kind,
    cloud: PARTNER_CLOUD,
    partnerCenterHost: host,
    entraHost: new URL(ENTRA_AUTHORITY).host,
    tenantId: PARTNER_TENANT_ID,
    partner: facts ? { kind: facts.kind, mpnId: facts.mpnId } : null,
    applicationId: ENTRA_CLIENT_ID,
    // "17.5 (Debian 17.5-1.pgdg12+1)": who built it is of no interest.
    database: { kind: DATABASE_URL ? 'postgres' : 'embedded', version: server_version.split(' ')[0] ?? server_version },
  }
}
