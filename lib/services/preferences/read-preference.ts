import 'server-only'
import { and, eq } from 'drizzle-orm'
import { personPreferences } from '@/lib/db/schema/preferences'
import { PERSON_PREFERENCES, type PersonPreference, type PreferenceKey } from '@/lib/domain/person-preferences'
import type { ActorContext } from '@/lib/services/context'

/** How the person wants a screen; the usual way when they never said, or said it in words nobody knows any more. */
export async function readPreference<Key extends PreferenceKey>(
  { db, actor }: Pick<ActorContext, 'db' | 'actor'>,
  key: Key,
): Promise<PersonPreference<Key>> {
  const [stored] = await db
    .select({ value: personPreferences.value })
    .from(personPreferences)
    .where(and(eq(personPreferences.personId, actor.personId), eq(personPreferences.key, key)))
  return PERSON_PREFERENCES[key].parse(stored?.value) as PersonPreference<Key>
}
