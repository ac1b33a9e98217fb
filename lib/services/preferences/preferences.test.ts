import { afterAll, beforeAll, expect, test } from 'vitest'
import { personPreferences } from '@/lib/db/schema/preferences'
import { USUAL_LAYOUT } from '@/lib/domain/history/table-columns'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { readPreference } from './read-preference'
import { SavePreference, savePreference } from './save-preference'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('each person finds the table as they left it, and everyone else as it is', async () => {
  const [sana, anneke] = [await desk.as('sana'), await desk.as('anneke')]
  const columns = [
    { id: 'customer' as const, width: 240 },
    { id: 'reference' as const, pinned: true as const },
  ]
  const given = SavePreference.parse({ key: 'ordersTable', value: { columns, density: 'compact' } })
  await savePreference(sana, given)
  await savePreference(sana, given)
  expect(await readPreference(sana, 'ordersTable')).toEqual({
    columns: [
      { id: 'reference', pinned: true },
      { id: 'customer', width: 240 },
    ],
    density: 'compact',
  })
  expect(await readPreference(anneke, 'ordersTable')).toEqual(USUAL_LAYOUT)
})

test('what another release stored is the usual again, and nonsense is not stored', async () => {
  const tomas = await desk.as('tomas')
  const value = { columns: [{ id: 'gone' }], density: 'airy' }
  await desk.system.db.insert(personPreferences).values({ personId: tomas.actor.personId, key: 'ordersTable', value })
  expect(await readPreference(tomas, 'ordersTable')).toEqual(USUAL_LAYOUT)
  expect(SavePreference.safeParse({ key: 'ordersTable', value }).success).toBe(false)
  expect(SavePreference.safeParse({ key: 'ordersTable', value: { columns: [], density: 'compact' } }).success).toBe(
    false,
  )
})
