import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActorContext } from '@/lib/services/context'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { checkPartnerId } from './check-partner-id'
import { checkPartnerIds } from './check-partner-ids'
import { listResellers } from './list-resellers'

let desk: Desk
let sana: ActorContext
const verdict = async (mpnId: string) => (await checkPartnerId(sana, { mpnId })).verdict

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
})
afterAll(() => desk.close())

describe('partner ids', () => {
  it("offers the customer's own resellers first, then all others by name", async () => {
    const customerId = await desk.addCustomer({ resellers: ['4847433'] })
    const resellers = await listResellers(sana, customerId)
    expect(resellers[0]).toMatchObject({ mpnId: '4847433', isOfCustomer: true })
    expect(resellers.length).toBeGreaterThan(20)
    expect(resellers.filter((one) => one.isOfCustomer)).toHaveLength(1)
    expect(new Set(resellers.map((one) => one.mpnId)).size).toBe(resellers.length)
  })

  it('knows a reseller by name', async () => {
    expect(await checkPartnerId(sana, { mpnId: '4847383' })).toMatchObject({
      verdict: 'ok',
      name: 'First Up Consultants',
    })
  })

  it('tells what is wrong with an id', async () => {
    expect(await verdict('abc')).toBe('malformed')
    expect(await verdict('9999999')).toBe('notFound')
    const own = await sana.partnerCenter.profiles.mpn()
    expect(await verdict(own.mpnId)).toBe('ownId')
  })

  it('warns of a reseller without a signed partner agreement', async () => {
    const resellers = await listResellers(sana, await desk.addCustomer())
    const verdicts = await Promise.all(resellers.map((one) => verdict(one.mpnId)))
    expect(verdicts).toContain('noMpa')
    expect(verdicts).not.toContain('notFound')
  })
})

describe('a list of partner ids', () => {
  it('is answered id by id, in its order, each asked about once', async () => {
    const own = (await sana.partnerCenter.profiles.mpn()).mpnId
    const mpnIds = ['4847383', 'abc', own, '9999999', '4847383', '4847433']
    const results = await checkPartnerIds(sana, { mpnIds })
    expect(results.map(({ mpnId }) => mpnId)).toEqual(mpnIds)
    expect(results.map(({ verdict }) => verdict)).toEqual(['ok', 'malformed', 'ownId', 'notFound', 'ok', 'ok'])
  })

  it('says of one that could not be asked about why, and answers the others', async () => {
    const broken = { path: '/v1/compliance/csp/agreementstatus', status: 501, body: { code: 1 }, times: 1 }
    await desk.sandbox.control('faults', broken)
    const results = await checkPartnerIds(sana, { mpnIds: ['4847383', '4847433'] })
    expect(results.map(({ verdict }) => verdict).sort()).toEqual(['ok', 'unchecked'])
    expect(results.find(({ verdict }) => verdict === 'unchecked')).toHaveProperty('reason')
  })

  it('is not asked about for somebody who is signed out', async () => {
    const signedOut = { path: '/v1/profiles/mpn', status: 401, body: { code: 800001 }, times: 9 }
    await desk.sandbox.control('faults', signedOut)
    await expect(checkPartnerIds(sana, { mpnIds: ['4847383'] })).rejects.toMatchObject({ code: 'sessionEnded' })
    await desk.sandbox.control('faults', undefined, 'DELETE')
  })
})
