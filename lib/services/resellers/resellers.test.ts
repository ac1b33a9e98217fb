import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActorContext } from '@/lib/services/context'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { checkPartnerId } from './check-partner-id'
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
