import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_DRAFT } from '@/lib/domain/order-draft'
import type { ActorContext } from '@/lib/services/context'
import { createDraft } from '@/lib/services/drafts/create-draft'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft } from '@/lib/testing/place-draft'
import { addReseller } from './add-reseller'
import { checkPartnerIds } from './check-partner-ids'
import { getAttributionChoices } from './get-attribution-choices'
import { hideResellers } from './hide-resellers'
import { listResellerRows } from './list-reseller-rows'

let desk: Desk
let sana: ActorContext
const verdicts = async (...mpnIds: string[]) => (await checkPartnerIds(sana, { mpnIds })).map(({ verdict }) => verdict)
const find = async (q: string, view: 'offered' | 'attention' | 'hidden' = 'offered') =>
  (await listResellerRows(sana, { q, view, page: 1 })).rows

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
})
afterAll(() => desk.close())

describe('partners of an order', () => {
  it("offers the customer's own resellers first, then all others by name, with their countries", async () => {
    const customerId = await desk.addCustomer({ resellers: ['4847433'] })
    const { kind, resellers, last } = await getAttributionChoices(sana, customerId)
    expect({ kind, last }).toEqual({ kind: 'indirect-provider', last: null })
    expect(resellers[0]).toMatchObject({ mpnId: '4847433', nearness: 'ofCustomer' })
    expect(resellers.length).toBeGreaterThan(20)
    expect(resellers.filter(({ nearness }) => nearness === 'ofCustomer')).toHaveLength(1)
    expect(resellers.every(({ country }) => country?.length === 2)).toBe(true)
  })

  it('begins the next order with those of the last one, and names it', async () => {
    const customerId = await desk.addCustomer({ country: 'DE', resellers: ['4847433'] })
    const attribution = { partnerIdOnRecord: '6021184', additionalPartnerIds: ['6034471', '6083358'] }
    const { draftId } = await buildDraft(sana, customerId, [BASIC], attribution)
    await placeDraft(sana, draftId)
    const next = await createDraft(sana, { customerId })
    expect((await getDraft(sana, next.draftId)).content).toEqual({ ...EMPTY_DRAFT, ...attribution })
    const { last, resellers } = await getAttributionChoices(sana, customerId)
    expect(last).toMatchObject({ primary: '6021184', additional: ['6034471', '6083358'] })
    expect(resellers.slice(0, 4).map(({ nearness }) => nearness)).toEqual([
      'ofCustomer',
      'lastOrders',
      'lastOrders',
      'lastOrders',
    ])
    await hideResellers(sana, { mpnIds: ['6034471'], hidden: true })
    const later = await createDraft(sana, { customerId })
    expect((await getDraft(sana, later.draftId)).content.additionalPartnerIds).toEqual(['6083358'])
  })
})

describe('a list of partner ids', () => {
  it('is answered id by id, in its order, each asked about once', async () => {
    const own = (await sana.partnerCenter.profiles.mpn()).mpnId
    const mpnIds = ['4847383', 'abc', own, '9999999', '4847383', '4847433']
    const results = await checkPartnerIds(sana, { mpnIds })
    expect(results.map(({ mpnId }) => mpnId)).toEqual(mpnIds)
    expect(results.map(({ verdict }) => verdict)).toEqual(['ok', 'malformed', 'ownId', 'notFound', 'ok', 'ok'])
    expect(results[0]).toMatchObject({ name: 'First Up Consultants', country: expect.stringMatching(/^[A-Z]{2}$/) })
  })

  it('tells what is wrong with each: no agreement, account closed, another region, no reseller', async () => {
    expect(await verdicts('6151269', '6160437', '6177820', '4391507')).toEqual([
      'noMpa',
      'notReseller',
      'otherRegion',
      'notReseller',
    ])
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

describe('the address book', () => {
  it('takes a reseller by id once Microsoft says that it is one, and forgets no answer', async () => {
    expect(await addReseller(sana, { mpnId: '9999999' })).toMatchObject({ verdict: 'notFound' })
    expect(await find('9999999')).toEqual([])
    expect(await addReseller(sana, { mpnId: '6151269' })).toMatchObject({ verdict: 'noMpa' })
    expect(await find('carpatica', 'attention')).toMatchObject([{ mpnId: '6151269', mpa: 'missing' }])
  })

  it('offers a hidden reseller no longer, and again when it is added', async () => {
    const customerId = await desk.addCustomer()
    const offered = async () =>
      (await getAttributionChoices(sana, customerId)).resellers.some(({ mpnId }) => mpnId === '4847383')
    await hideResellers(sana, { mpnIds: ['4847383'], hidden: true })
    expect(await offered()).toBe(false)
    expect(await find('4847383', 'hidden')).toHaveLength(1)
    await addReseller(sana, { mpnId: '4847383' })
    expect(await offered()).toBe(true)
  })

  it('is changed by nobody who may not order', async () => {
    const tomas = await desk.as('tomas')
    await expect(hideResellers(tomas, { mpnIds: ['4847383'], hidden: true })).rejects.toMatchObject({
      code: 'notAllowedToOrder',
    })
    await expect(addReseller(tomas, { mpnId: '4847383' })).rejects.toMatchObject({ code: 'notAllowedToOrder' })
  })
})
