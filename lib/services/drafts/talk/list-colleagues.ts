import 'server-only'
import { and, asc, eq, ne, notInArray, or, sql } from 'drizzle-orm'
import { people, serviceAccounts, sessions } from '@/lib/db/schema/people'
import { PARTNER_ROLES } from '@/lib/domain/actor'
import type { ActorContext } from '@/lib/services/context'

/** Everyone else who may order, by name: to whom a draft can be handed over. The service account is nobody's colleague. */
export async function listColleagues({
  db,
  actor,
}: Pick<ActorContext, 'db' | 'actor'>): Promise<{ id: string; name: string }[]> {
  const [admin, sales] = PARTNER_ROLES
  const services = db
    .select({ id: sessions.personId })
    .from(serviceAccounts)
    .innerJoin(sessions, eq(sessions.id, serviceAccounts.sessionId))
  return db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(
      and(
        ne(people.id, actor.personId),
        or(sql`${admin} = any(${people.roles})`, sql`${sales} = any(${people.roles})`),
        notInArray(people.id, services),
      ),
    )
    .orderBy(asc(sql`lower(${people.name})`))
}
