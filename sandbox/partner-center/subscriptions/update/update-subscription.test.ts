import { describe, expect, it } from 'vitest'
import { openPartner, type Reply } from '../../testing/partner.ts'
import { basicLine, item } from '../../testing/purchases.ts'
import { DAY_MS, ownSubscription } from '../../testing/subscriptions.ts'

const codeOf = ({ status, body }: Reply) => [status, body?.code]
const e3 = (changes = {}) => ({
  catalogItemId: item('CFQ7TTC0LFLX:0001', 'DE', 'P3Y'),
  quantity: 10,
  billingCycle: 'monthly',
  ...changes,
})
const plan = () => ({ catalogItemId: item('DZH318Z0BPS6:0001', 'DE', null), quantity: 1, billingCycle: 'monthly' })
const shield = () => ({ catalogItemId: item('DZH318Z0BXWC:0001', 'DE', 'P1M'), quantity: 1, billingCycle: 'monthly' })
const trial = () => ({ catalogItemId: item('CFQ7TTC0LCHC:0009', 'DE', 'P1M'), quantity: 5, billingCycle: 'none' })

const schedule = (changes = {}, quantity: number | string = 7) => {
  const [productId, skuId, availabilityId] = item('CFQ7TTC0LDPB:0001', 'DE', 'P1Y').split(':')
  const product = { productId, skuId, availabilityId, billingCycle: 'Annual', termDuration: 'P1Y', ...changes }
  return { scheduledNextTermInstructions: { product, quantity } }
}

describe('an update of a subscription', () => {
  it('shows in the answer, by id and in the list, under a new etag', async () => {
    const partner = await openPartner()
    const owned = await ownSubscription(partner)
    const before = await owned.read()
    const { status, body } = await owned.update({ friendlyName: 'Office in Cologne', quantity: 8 })
    expect(status).toBe(200)
    expect(body).toMatchObject({ friendlyName: 'Office in Cologne', quantity: 8, autoRenewEnabled: true })
    expect(body.refundableQuantity).toMatchObject({ totalQuantity: 8, details: [{ quantity: 5 }, { quantity: 3 }] })
    expect(body.attributes).not.toEqual(before.attributes)
    expect(await owned.read()).toEqual(body)
    const list = await partner.call('GET', owned.path.replace(/\/[^/]+$/, ''))
    expect(list.body.items).toEqual([body])
  })

  it('with a stale etag is refused: 412 by header, 400 by body', async () => {
    const partner = await openPartner()
    const owned = await ownSubscription(partner)
    const stale = (await owned.read()).attributes
    const { etag } = stale as unknown as { etag: string }
    expect((await owned.update({ friendlyName: 'One' }, { 'if-match': `"${etag}"` })).status).toBe(200)
    expect(codeOf(await owned.update({ friendlyName: 'Two' }, { 'if-match': `"${etag}"` }))).toEqual([412, 2055])
    expect(codeOf(await owned.update({ friendlyName: 'Two', attributes: stale }))).toEqual([400, 2055])
    expect((await owned.update({ friendlyName: 'Two' }, { 'if-match': '*' })).status).toBe(200)
  })

  it('turns auto-renewal off and forgets the schedule when the body leaves them out', async () => {
    const partner = await openPartner()
    const owned = await ownSubscription(partner)
    expect((await owned.update(schedule())).body).toMatchObject(schedule())
    const { body } = await partner.call('PATCH', owned.path, { body: { FriendlyName: 'Short' } })
    expect(body).toMatchObject({ friendlyName: 'Short', autoRenewEnabled: false })
    expect(body).not.toHaveProperty('scheduledNextTermInstructions')
  })

  it('forgets a schedule when the quantity changes, although the body repeats it', async () => {
    const partner = await openPartner()
    const owned = await ownSubscription(partner)
    await owned.update(schedule())
    expect((await owned.update({ quantity: '9' })).body).not.toHaveProperty('scheduledNextTermInstructions')
  })

  it('gives back only seats of the last seven days, the newest first', async () => {
    const partner = await openPartner()
    const owned = await ownSubscription(partner)
    partner.pass(6 * DAY_MS)
    await owned.update({ quantity: 8 })
    partner.pass(2 * DAY_MS)
    expect((await owned.read()).refundableQuantity?.totalQuantity).toBe(3)
    expect(codeOf(await owned.update({ quantity: 4 }))).toEqual([400, 800090])
    expect((await owned.update({ quantity: 6 })).body.refundableQuantity?.totalQuantity).toBe(1)
    partner.pass(6 * DAY_MS)
    expect(codeOf(await owned.update({ quantity: 5 }))).toEqual([400, 800090])
  })

  it.each([
    ['too many seats', { quantity: 301 }, 400, 2002],
    ['no seats', { quantity: 0 }, 400, 2002],
    ['an unknown status', { status: 'sleeping' }, 400, 900126],
    ['a status that nobody sets', { status: 'expired' }, 400, 800040],
    ['a shorter term', { termDuration: 'P1M' }, 400, 800122],
    ['a term that the plan has not', { termDuration: 'P3Y' }, 400, 800121],
    ['another billing cycle within a year', { billingCycle: 'Annual' }, 400, 800097],
    ['a billing cycle longer than the term', { billingCycle: 'triennial' }, 400, 900270],
    ['an unknown billing cycle', { billingCycle: 'weekly' }, 400, 900126],
    ['a schedule for an unknown plan', schedule({ productId: 'CFQ7TTC0XXXX' }), 404, 400013],
    ['a schedule for another term than the availability’s', schedule({ termDuration: 'P1M' }), 400, 800121],
    ['a schedule billed beyond its term', schedule({ billingCycle: 'triennial' }), 400, 900270],
    ['a schedule for too many seats', schedule({}, 301), 400, 2002],
    ['a schedule without auto-renewal', { autoRenewEnabled: false, ...schedule() }, 400, 800002],
    ['a quantity that is no number', { quantity: 'many' }, 400, 800002],
  ])('is refused for %s and changes nothing', async (_what, changes, status, code) => {
    const partner = await openPartner()
    const owned = await ownSubscription(partner)
    const before = await owned.read()
    expect(codeOf(await owned.update(changes))).toEqual([status, code])
    expect(await owned.read()).toEqual(before)
  })

  it('takes a longer term at once', async () => {
    const partner = await openPartner()
    const line = { ...basicLine('DE'), catalogItemId: item('CFQ7TTC0LH18:0001', 'DE', 'P1M'), termDuration: 'P1M' }
    const owned = await ownSubscription(partner, line)
    partner.pass(10 * DAY_MS)
    const { body } = await owned.update({ termDuration: 'P1Y', billingCycle: 'Annual' })
    expect(body).toMatchObject({
      termDuration: 'P1Y',
      billingCycle: 'annual',
      commitmentEndDate: '2027-11-26T00:00:00Z',
    })
    expect(body.offerId).toBe(item('CFQ7TTC0LH18:0001', 'DE', 'P1Y'))
  })

  it('changes the billing of three years with the next period', async () => {
    const partner = await openPartner()
    const owned = await ownSubscription(partner, e3())
    const { body } = await owned.update({ billingCycle: 'Annual' })
    expect(body).toMatchObject({ billingCycle: 'monthly', billingCycleEndDate: '2026-12-16T00:00:00Z' })
    expect(body).toMatchObject({ nextChargeInstructions: { product: { billingCycle: 'Annual' }, quantity: 10 } })
    partner.pass(30 * DAY_MS)
    expect(await owned.read()).toMatchObject({ billingCycle: 'annual', billingCycleEndDate: '2027-11-16T00:00:00Z' })
    expect(await owned.read()).not.toHaveProperty('nextChargeInstructions')
  })

  it('suspends and reactivates; meanwhile only the name can be changed', async () => {
    const partner = await openPartner()
    const owned = await ownSubscription(partner)
    expect((await owned.update({ status: 'Suspended' })).body.status).toBe('suspended')
    expect(codeOf(await owned.update({ quantity: 6 }))).toEqual([400, 2001])
    expect(codeOf(await owned.update(schedule()))).toEqual([400, 800091])
    expect((await owned.update({ friendlyName: 'Asleep' })).body.friendlyName).toBe('Asleep')
    expect((await owned.update({ status: 'active' })).body.status).toBe('active')
  })

  it('cancels within seven days and not later; nothing follows', async () => {
    const partner = await openPartner()
    const [owned, late] = [await ownSubscription(partner), await ownSubscription(partner)]
    expect((await owned.update({ status: 'deleted' })).body.status).toBe('deleted')
    expect(codeOf(await owned.update({ status: 'active' }))).toEqual([400, 2011])
    partner.pass(8 * DAY_MS)
    expect(codeOf(await late.update({ status: 'deleted' }))).toEqual([400, 900117])
    expect(await late.read()).not.toHaveProperty('cancellationAllowedUntilDate')
  })

  it('cancels a marketplace offer of a month within a day only', async () => {
    const partner = await openPartner()
    const owned = await ownSubscription(partner, shield())
    partner.pass(DAY_MS)
    expect(codeOf(await owned.update({ status: 'deleted' }))).toEqual([400, 900213])
  })

  it('lets a trial go at any time and keeps its term', async () => {
    const partner = await openPartner()
    const owned = await ownSubscription(partner, trial())
    expect(codeOf(await owned.update({ termDuration: 'P1Y' }))).toEqual([400, 800107])
    partner.pass(20 * DAY_MS)
    expect((await owned.update({ status: 'deleted' })).body.status).toBe('deleted')
  })

  it('leaves an Azure plan alone while its Azure subscription is in use', async () => {
    const partner = await openPartner()
    const owned = await ownSubscription(partner, plan())
    expect(codeOf(await owned.update({ status: 'deleted' }))).toEqual([403, 900115])
    expect(codeOf(await owned.update({ quantity: 2 }))).toEqual([400, 800095])
    expect(codeOf(await owned.update({ autoRenewEnabled: false }))).toEqual([400, 800093])
    const { body } = await partner.call('GET', `${owned.path}/azureEntitlements`)
    await partner.call('POST', `${owned.path}/azureEntitlements/${body.items[0]?.id}/cancel`, {
      body: { cancellationReason: 'compromise' },
    })
    partner.pass(10 * 60_000)
    expect((await owned.update({ status: 'deleted' })).body.status).toBe('deleted')
  })

  it('waits until the rest of the order is provisioned', async () => {
    const partner = await openPartner()
    const customer = partner.customer({ country: 'DE' })
    const slow = { catalogItemId: item('CFQ7TTC0LFNK:0001', 'DE'), quantity: 1, billingCycle: 'monthly' }
    const cart = await partner.call('POST', `/v1/customers/${customer.id}/carts`, {
      body: { partnerOnRecordAttestationAccepted: true, lineItems: [basicLine('DE'), slow] },
    })
    await partner.call('POST', `/v1/customers/${customer.id}/carts/${cart.body.id}/checkout`)
    partner.pass(10_000)
    const root = `/v1/customers/${customer.id}/subscriptions`
    const { body } = await partner.call('GET', root)
    const reply = await partner.call('PATCH', `${root}/${body.items[0]?.id}`, { body: { friendlyName: 'Early' } })
    expect(codeOf(reply)).toEqual([409, 800082])
  })

  it('is for sales and admin agents', async () => {
    const partner = await openPartner()
    const { path } = await ownSubscription(partner)
    expect(codeOf(await partner.call('PATCH', path, { as: 'tomas', body: {} }))).toEqual([403, 900150])
  })
})
