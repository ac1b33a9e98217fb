import { expect, it } from 'vitest'
import { createWorld } from '../../../world.ts'
import { openPartner } from '../../testing/partner.ts'
import { basicLine, item } from '../../testing/purchases.ts'
import { DAY_MS, ownSubscription } from '../../testing/subscriptions.ts'

const monthly = (changes = {}) =>
  basicLine('DE', { catalogItemId: item('CFQ7TTC0LH18:0001', 'DE', 'P1M'), termDuration: 'P1M', ...changes })

it('renews itself the day after its last day, with new seven days to give seats back', async () => {
  const partner = await openPartner()
  const owned = await ownSubscription(partner, monthly())
  expect((await owned.read()).commitmentEndDate).toBe('2026-12-16T00:00:00Z')
  partner.pass(29 * DAY_MS + 11 * 60 * 60_000)
  expect(await owned.read()).not.toHaveProperty('refundableQuantity')
  partner.pass(DAY_MS)
  expect(await owned.read()).toMatchObject({
    status: 'active',
    commitmentEndDate: '2027-01-16T00:00:00Z',
    refundableQuantity: { totalQuantity: 5, details: [{ allowedUntilDateTime: '2026-12-24T00:00:00.0000000Z' }] },
  })
})

it('renews with what was scheduled: plan, seats, term and billing', async () => {
  const partner = await openPartner()
  const owned = await ownSubscription(partner, monthly())
  const offerId = item('CFQ7TTC0LDPB:0001', 'DE', 'P1Y')
  const [productId, skuId, availabilityId] = offerId.split(':')
  const product = { productId, skuId, availabilityId, billingCycle: 'annual', termDuration: 'P1Y' }
  await owned.update({
    scheduledNextTermInstructions: { product, quantity: 3, customTermEndDate: '2027-11-30T00:00:00Z' },
  })
  partner.pass(31 * DAY_MS)
  expect(await owned.read()).toMatchObject({
    offerId,
    quantity: 3,
    billingCycle: 'annual',
    termDuration: 'P1Y',
    friendlyName: 'Microsoft 365 Business Standard',
    commitmentEndDate: '2027-11-30T00:00:00Z',
  })
  expect(await owned.read()).not.toHaveProperty('scheduledNextTermInstructions')
})

it.each([
  ['2026-12-10T00:00:00Z', 900245],
  ['2027-01-10T00:00:00Z', 900246],
])('does not schedule an end on %s', async (customTermEndDate, code) => {
  const partner = await openPartner()
  const owned = await ownSubscription(partner, monthly())
  const [productId, skuId, availabilityId] = item('CFQ7TTC0LH18:0001', 'DE', 'P1M').split(':')
  const product = { productId, skuId, availabilityId, billingCycle: 'monthly', termDuration: 'P1M' }
  const reply = await owned.update({ scheduledNextTermInstructions: { product, quantity: 3, customTermEndDate } })
  expect(reply).toMatchObject({ status: 400, body: { code } })
})

it('expires without auto-renewal, is disabled after 30 days and deleted after 90 more', async () => {
  const partner = await openPartner()
  const owned = await ownSubscription(partner, monthly())
  await owned.update({ autoRenewEnabled: false })
  const states: string[] = []
  for (const days of [29, 1, 30, 90]) {
    partner.pass(days * DAY_MS)
    states.push((await owned.read()).status)
  }
  expect(states).toEqual(['active', 'expired', 'disabled', 'deleted'])
  expect((await owned.update({ friendlyName: 'Too late' })).body.code).toBe(2011)
})

it('is disabled at the end of its term when it is suspended', async () => {
  const partner = await openPartner()
  const owned = await ownSubscription(partner, monthly())
  await owned.update({ status: 'suspended' })
  partner.pass(30 * DAY_MS)
  expect((await owned.read()).status).toBe('disabled')
  expect((await owned.update({ status: 'active' })).body.code).toBe(900279)
})

it('becomes the paid plan when a trial ends', async () => {
  const partner = await openPartner()
  const line = { catalogItemId: item('CFQ7TTC0LCHC:0009', 'DE', 'P1M'), quantity: 5, billingCycle: 'none' }
  const owned = await ownSubscription(partner, { ...line, renewsTo: { termDuration: 'P1M' } })
  expect(await owned.read()).toMatchObject({ isTrial: true, scheduledNextTermInstructions: { quantity: 5 } })
  partner.pass(31 * DAY_MS)
  expect(await owned.read()).toMatchObject({
    isTrial: false,
    offerId: item('CFQ7TTC0LCHC:0001', 'DE', 'P1M'),
    billingCycle: 'monthly',
  })
})

it('ends on the day that was agreed when it was bought, and runs whole terms from there', async () => {
  const partner = await openPartner()
  const owned = await ownSubscription(partner, basicLine('DE', { customTermEndDate: '2026-12-31T00:00:00Z' }))
  expect((await owned.read()).commitmentEndDate).toBe('2026-12-31T00:00:00Z')
  partner.pass(45 * DAY_MS)
  expect((await owned.read()).commitmentEndDate).toBe('2027-12-31T00:00:00Z')
})

it('keeps its changes over a restart', async () => {
  const partner = await openPartner()
  const owned = await ownSubscription(partner)
  await owned.update({ quantity: 11 })
  const saved: unknown = JSON.parse(JSON.stringify(partner.world.save()))
  const again = createWorld({ tenantId: partner.world.tenantId, now: partner.world.now, customers: 40, saved })
  expect(again.save().tables.subscriptions).toEqual(partner.world.save().tables.subscriptions)
  expect(JSON.stringify(again.save().tables.subscriptions)).toContain('"quantity":11')
})
