import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CustomerId } from '@/lib/domain/wire/ids'
import type { Subscription } from '@/lib/domain/wire/subscriptions/subscription'
import { openPartner, type TestPartner } from '@/lib/testing/open-partner'
import type { PartnerCenter } from '../partner-center'

let partner: TestPartner
let anneke: PartnerCenter
let customerId: CustomerId
const DAY_MS = 86_400_000
const PLAN = 'CFQ7TTC0LH18'
const RESELLER = '4847383'
beforeAll(async () => {
  partner = await openPartner()
  anneke = await partner.as('anneke')
  customerId = await partner.addCustomer({ country: 'DE' })
  await partner.sandbox.control('clock', { provisionAfterMs: 0, listedAfterMs: 0 })
})
afterAll(() => partner.stop())

const intent = () => ({ requestId: randomUUID() })

/** A subscription to a plan, for a year and billed monthly, old enough to be changed. */
async function subscribe(line: object = {}): Promise<Subscription> {
  const [sku] = await anneke.skus.listForCustomer(customerId, PLAN)
  const availabilities = await anneke.availabilities.listForCustomer(customerId, PLAN, sku?.id ?? '')
  const offer = availabilities.find(({ terms }) => terms.some(({ duration }) => duration === 'P1Y'))
  const lineItems = [
    { lineItemNumber: 0, offerId: offer?.catalogItemId ?? '', quantity: 5, termDuration: 'P1Y', ...line } as const,
  ]
  const order = { billingCycle: 'monthly', lineItems, partnerOnRecordAttestationAccepted: true } as const
  const { data } = await anneke.orders.create(customerId, order, intent())
  await expect.poll(async () => (await anneke.subscriptions.byOrder(customerId, data.id)).length).toBe(1)
  await partner.sandbox.control('clock', { jumpMs: DAY_MS / 4 })
  const [subscription] = await anneke.subscriptions.byOrder(customerId, data.id)
  if (!subscription) throw new Error('no subscription')
  return subscription
}

describe('a subscription', () => {
  test('is found by its order, its id, its customer and its reseller', async () => {
    const { id } = await subscribe({ partnerIdOnRecord: RESELLER })
    expect((await anneke.subscriptions.get(customerId, id)).id).toBe(id)
    expect((await anneke.subscriptions.list(customerId)).map((listed) => listed.id)).toContain(id)
    const ofReseller: string[] = []
    for await (const page of anneke.subscriptions.byPartnerPages(customerId, RESELLER, { size: 1 })) {
      ofReseller.push(...page.map((listed) => listed.id))
    }
    expect(ofReseller).toEqual([id])
  })

  test('gets more seats and keeps everything else, renewal above all', async () => {
    const before = await subscribe()
    const { data } = await anneke.subscriptions.update(customerId, before, { quantity: 6 }, intent())
    const after = data ?? (await anneke.subscriptions.get(customerId, before.id))
    expect(after).toMatchObject({
      quantity: 6,
      autoRenewEnabled: before.autoRenewEnabled,
      friendlyName: before.friendlyName,
      status: before.status,
    })
  })

  test('keeps its scheduled change when it is renamed, and loses it when told so', async () => {
    const before = await subscribe()
    const [productId = '', skuId = '', availabilityId = ''] = before.offerId?.split(':') ?? []
    const product = { productId, skuId, availabilityId, billingCycle: 'annual', termDuration: 'P1Y' } as const
    const renewal = { product, quantity: 3 }
    await anneke.subscriptions.update(customerId, before, { scheduledNextTermInstructions: renewal }, intent())
    const scheduled = await anneke.subscriptions.get(customerId, before.id)
    await anneke.subscriptions.update(customerId, scheduled, { friendlyName: 'Head office' }, intent())
    const renamed = await anneke.subscriptions.get(customerId, before.id)
    expect([renamed.friendlyName, renamed.scheduledNextTermInstructions?.quantity]).toEqual(['Head office', 3])
    await anneke.subscriptions.update(customerId, renamed, { scheduledNextTermInstructions: null }, intent())
    expect((await anneke.subscriptions.get(customerId, before.id)).scheduledNextTermInstructions).toBeUndefined()
  })

  test('is cancelled within its first days and not afterwards', async () => {
    const early = await subscribe()
    await anneke.subscriptions.update(customerId, early, { status: 'deleted' }, intent())
    expect((await anneke.subscriptions.get(customerId, early.id)).status).toBe('deleted')
    const late = await subscribe()
    await partner.sandbox.control('clock', { jumpMs: 8 * DAY_MS })
    const current = await anneke.subscriptions.get(customerId, late.id)
    const cancelling = anneke.subscriptions.update(customerId, current, { status: 'deleted' }, intent())
    await expect(cancelling).rejects.toMatchObject({ outcome: 'refused', status: 400 })
  })

  test('that somebody else changed meanwhile is not overwritten', async () => {
    const read = await subscribe()
    await anneke.subscriptions.update(customerId, read, { friendlyName: 'First' }, intent())
    expect(read.attributes?.etag).toEqual(expect.any(String))
    const second = anneke.subscriptions.update(customerId, read, { friendlyName: 'Second' }, intent())
    await expect(second).rejects.toMatchObject({ outcome: 'refused' })
  })

  test('tells how far its licences are, what hangs on it and what it may become', async () => {
    const { id } = await subscribe()
    expect((await anneke.subscriptions.provisioningStatus(customerId, id)).status).toMatch(/success|pending/i)
    expect(await anneke.subscriptions.addOns(customerId, id)).toEqual([])
    expect(await anneke.upgrades.list(customerId, id)).toEqual([])
    expect(await anneke.conversions.list(customerId, id)).toEqual([])
  })
})

test('the days on which a new purchase may end are asked for by its term', async () => {
  const days = await anneke.subscriptions.termEndDates(customerId, { termDuration: 'P1Y' })
  expect(days.map(({ allowedCustomTermEndDateType }) => allowedCustomTermEndDateType)).toContain('calendarMonthAligned')
  for (const { allowedCustomTermEndDate } of days) expect(allowedCustomTermEndDate).toMatch(/Z$/)
})
