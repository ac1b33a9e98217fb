import 'server-only'
import { count, desc, isNotNull } from 'drizzle-orm'
import { all } from 'iso-3166-1'
import { customers } from '@/lib/db/schema/customers'
import type { ActorContext } from '@/lib/services/context'

/** Every country by its ISO alpha-2 code, and the one that most customers are in. Whether Microsoft sells there, its rules tell. */
export async function listCountries({
  db,
}: Pick<ActorContext, 'db'>): Promise<{ countries: string[]; usual: string | null }> {
  const [most] = await db
    .select({ country: customers.country, customers: count() })
    .from(customers)
    .where(isNotNull(customers.country))
    .groupBy(customers.country)
    .orderBy(desc(count()))
    .limit(1)
  return { countries: all().map(({ alpha2 }) => alpha2), usual: most?.country ?? null }
}
