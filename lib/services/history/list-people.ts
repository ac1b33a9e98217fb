import 'server-only'
import { asc } from 'drizzle-orm'
import { people } from '@/lib/db/schema/people'
import type { ActorContext } from '@/lib/services/context'

/** Everyone who ever signed in, by name: the choices of the "placed by" filter. */
export async function listPeople({ db }: Pick<ActorContext, 'db'>): Promise<{ id: string; name: string }[]> {
  return db.select({ id: people.id, name: people.name }).from(people).orderBy(asc(people.name))
}
