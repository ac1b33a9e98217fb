import 'server-only'
import { HomeLayout } from '@/lib/domain/home'
import type { ActorContext } from '@/lib/services/context'
import { readPreference } from '@/lib/services/preferences/read-preference'
import { savePreference } from '@/lib/services/preferences/save-preference'

export const SaveHome = HomeLayout.partial()
type SaveHome = Partial<HomeLayout>

/** Remembers how the person wants the home page; what is left out stays as it is. */
export async function saveHome(
  context: Pick<ActorContext, 'db' | 'actor'>,
  { groups, latest }: SaveHome,
): Promise<void> {
  const kept = await readPreference(context, 'home')
  const value = { groups: groups ?? kept.groups, latest: latest ?? kept.latest }
  await savePreference(context, { key: 'home', value })
}
