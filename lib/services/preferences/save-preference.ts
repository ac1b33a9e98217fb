import 'server-only'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { personPreferences } from '@/lib/db/schema/preferences'
import { ChartsPreference } from '@/lib/domain/charts/charts-preference'
import { TabOrder } from '@/lib/domain/history/order-view'
import { TableLayout } from '@/lib/domain/history/table-layout'
import { HomeLayout } from '@/lib/domain/home'
import type { ActorContext } from '@/lib/services/context'

/** What is sent must be readable, unlike what was stored once: it is refused, not replaced by the usual. */
export const SavePreference = z.discriminatedUnion('key', [
  z.object({ key: z.literal('ordersTable'), value: TableLayout }),
  z.object({ key: z.literal('orderTabs'), value: TabOrder }),
  z.object({ key: z.literal('orderCharts'), value: ChartsPreference }),
  z.object({ key: z.literal('home'), value: HomeLayout }),
])
export type SavePreference = z.infer<typeof SavePreference>

/** Remembers how the person who asks wants a screen; of others nothing can be said. */
export async function savePreference(
  { db, actor }: Pick<ActorContext, 'db' | 'actor'>,
  { key, value }: SavePreference,
): Promise<void> {
  const { personId } = actor
  await db
    .insert(personPreferences)
    .values({ personId, key, value })
    .onConflictDoUpdate({
      target: [personPreferences.personId, personPreferences.key],
      set: { value: sql`excluded.value`, updatedAt: sql`now()` },
    })
}
