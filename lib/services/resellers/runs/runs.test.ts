import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ActorContext } from '@/lib/services/context'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { listResellers } from '../list-resellers'
import { getResellerRun } from './get-reseller-run'
import { keepResellersFresh } from './keep-resellers-fresh'
import { refreshResellers } from './refresh-resellers'
import { startResellerRun } from './start-reseller-run'

let desk: Desk
let sana: ActorContext

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
})
afterAll(() => desk.close())

it('fills the address book behind the scenes, with how the agreement of each stands', async () => {
  expect(await getResellerRun(sana)).toBeNull()
  await keepResellersFresh(sana)
  expect(await getResellerRun(sana)).toMatchObject({ state: 'waiting' })
  await refreshResellers(desk.system)
  const resellers = await listResellers(sana)
  expect(resellers.length).toBeGreaterThan(20)
  expect(resellers.filter(({ mpa, checkedAt }) => mpa === 'unknown' || checkedAt === null)).toEqual([])
  expect(resellers.find(({ mpnId }) => mpnId === '6151269')).toMatchObject({ mpa: 'missing' })
  const run = await getResellerRun(sana)
  expect(run).toMatchObject({ state: 'done', total: resellers.length, checked: resellers.length })
  await keepResellersFresh(sana)
  expect((await getResellerRun(sana))?.id).toBe(run?.id)
})

it('asks again about those that somebody chose, and counts them', async () => {
  const { runId } = await startResellerRun(sana, { mpnIds: ['4847383', '4847433'] })
  await refreshResellers(desk.system)
  expect(await getResellerRun(sana)).toMatchObject({ id: runId, state: 'done', total: 2, checked: 2 })
})

it('says why it could not be read', async () => {
  await desk.sandbox.control('faults', { path: '/v1/relationships', status: 403, body: { code: 900150 }, times: 9 })
  await startResellerRun(sana, { mpnIds: null })
  await refreshResellers(desk.system)
  await desk.sandbox.control('faults', undefined, 'DELETE')
  expect(await getResellerRun(sana)).toMatchObject({ state: 'failed', failure: { code: 'roleRefused' } })
})
