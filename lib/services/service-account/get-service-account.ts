import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { people, serviceAccountEvents, serviceAccounts, sessions } from '@/lib/db/schema/people'
import type { ServiceAccountEvent, ServiceAccountView } from '@/lib/domain/connection-view'
import { serviceAccountHealth } from '@/lib/domain/service-account'
import type { ActorContext } from '@/lib/services/context'

const LATEST_EVENTS = 6

/** The connected service account and how it is, or null. */
export async function getServiceAccount({ db }: Pick<ActorContext, 'db'>): Promise<ServiceAccountView | null> {
  const connector = alias(people, 'connector')
  const [row] = await db
    .select({ account: serviceAccounts, session: sessions, person: people, connectedBy: connector.name })
    .from(serviceAccounts)
    .innerJoin(sessions, eq(sessions.id, serviceAccounts.sessionId))
    .innerJoin(people, eq(people.id, sessions.personId))
    .innerJoin(connector, eq(connector.id, serviceAccounts.connectedById))
  if (!row) return null
  const { account, session, person, connectedBy } = row
  const { failure, connectedAt, checkedAt } = account
  return {
    name: person.name,
    upn: person.upn,
    signInMethods: session.signInMethods,
    connectedBy,
    connectedAt: connectedAt.toISOString(),
    renewedAt: checkedAt?.toISOString() ?? null,
    endedAt: session.endedAt?.toISOString() ?? null,
    health: serviceAccountHealth({ endedAt: session.endedAt, roles: session.roles, failure }),
    failure,
  }
}

/** Whether one is connected that can no longer do what it is for: an administrator has to see to it. */
export async function needsConnecting(context: Pick<ActorContext, 'db'>): Promise<boolean> {
  const account = await getServiceAccount(context)
  return account?.health === 'ended' || account?.health === 'roleLost'
}

/** What was last done with the service account, the newest first. */
export async function listServiceAccountEvents({ db }: Pick<ActorContext, 'db'>): Promise<ServiceAccountEvent[]> {
  const rows = await db
    .select({ event: serviceAccountEvents, personName: people.name })
    .from(serviceAccountEvents)
    .leftJoin(people, eq(people.id, serviceAccountEvents.personId))
    .orderBy(desc(serviceAccountEvents.id))
    .limit(LATEST_EVENTS)
  return rows.map(({ event: { id, at, kind, accountUpn, reason }, personName }) => {
    return { id, at: at.toISOString(), kind, personName, accountUpn, reason }
  })
}
