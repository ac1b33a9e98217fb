import { expect, it } from 'vitest'
import { openPartner } from '../../testing/partner.ts'
import { basicLine, item } from '../../testing/purchases.ts'
import { DAY_MS, ownSubscription } from '../../testing/subscriptions.ts'

const standard = () => item('CFQ7TTC0LDPB:0001', 'DE', 'P1Y')
const transition = (changes = {}) => ({
  toCatalogItemId: standard(),
  quantity: 5,
  termDuration: 'P1Y',
  billingCycle: 'Monthly',
  transitionType: 'transition_only',
  ...changes,
})

it('names the plans to upgrade to, and the subscriptions that seats could go to', async () => {
  const partner = await openPartner()
  const source = await ownSubscription(partner)
  const target = await ownSubscription(partner, basicLine('DE', { catalogItemId: standard() }), source.customer)
  const { body } = await partner.call('GET', `${source.path}/transitionEligibilities?eligibilityType=immediate`)
  const found = body.items.find((item) => JSON.stringify(item).includes(standard()))
  expect(found).toMatchObject({ catalogItemId: standard(), title: 'Microsoft 365 Business Standard', quantity: 5 })
  expect(found?.eligibilities.map(({ isEligible }) => isEligible)).toEqual([true, false])
  expect(found?.subscriptionEligibilities).toMatchObject([
    { isEligible: false, subscriptionId: (await target.read()).id, errors: [{ code: 2 }] },
  ])
  const later = await partner.call('GET', `${source.path}/transitionEligibilities?eligibilityType=Scheduled`)
  expect(later.body.items[0]?.subscriptionEligibilities).toEqual([])
})

it('upgrades all seats under the same id, after a while, and tells the events', async () => {
  const partner = await openPartner()
  const source = await ownSubscription(partner)
  const before = await source.read()
  const { status, body } = await partner.call('POST', `${source.path}/transitions`, { body: transition() })
  expect([status, body.Events.map((event) => event.status)]).toEqual([200, ['Started']])
  expect((await source.read()).offerId).toBe(before.offerId)
  expect((await source.update({ friendlyName: 'Meanwhile' })).body.code).toBe(900278)
  partner.pass(10_000)
  expect(await source.read()).toMatchObject({
    id: before.id,
    offerId: standard(),
    quantity: 5,
    commitmentEndDate: before.commitmentEndDate,
  })
  const history = await partner.call('GET', `${source.path}/transitions?operationId=${body.operationId}`)
  expect(history.body.transition[0]).toMatchObject({ operationId: body.operationId, FromCatalogItemId: before.offerId })
  expect(history.body.transition[0]?.Events.map((event) => event.status)).toEqual(['Started', 'Completed'])
  expect(history.body.items).toHaveLength(1)
  // Upgrades open no window.
  expect((await source.update({ status: 'deleted' })).body.code).toBe(900117)
})

it('upgrades some seats to a new subscription that ends with the old one', async () => {
  const partner = await openPartner()
  const source = await ownSubscription(partner)
  partner.pass(30 * DAY_MS)
  const { body } = await partner.call('POST', `${source.path}/transitions`, { body: transition({ quantity: 2 }) })
  partner.pass(10_000)
  const made = await partner.call('GET', source.path.replace(/[^/]+$/, body.toSubscriptionId ?? ''))
  const rest = await source.read()
  expect(rest.quantity).toBe(3)
  expect(made.body).toMatchObject({ quantity: 2, offerId: standard(), commitmentEndDate: rest.commitmentEndDate })
})

it('moves seats to a subscription that the customer has', async () => {
  const partner = await openPartner()
  const source = await ownSubscription(partner)
  partner.pass(DAY_MS)
  const target = await ownSubscription(partner, basicLine('DE', { catalogItemId: standard() }), source.customer)
  const toSubscriptionId = (await target.read()).id
  const body = transition({ toSubscriptionId, quantity: 4 })
  expect((await partner.call('POST', `${source.path}/transitions`, { body })).body.code).toBe(900261)
  partner.pass(8 * DAY_MS)
  expect((await partner.call('POST', `${source.path}/transitions`, { body })).status).toBe(200)
  partner.pass(10_000)
  expect([(await source.read()).quantity, (await target.read()).quantity]).toEqual([1, 9])
})

it.each([
  ['no target', { toCatalogItemId: undefined }, 400, 800002],
  ['an unknown target', { toCatalogItemId: 'CFQ7TTC0XXXX:0001:CFQ7TTC0K971' }, 404, 400013],
  ['a plan to which there is no way', { toCatalogItemId: item('CFQ7TTC0LFLX:0001', 'DE', 'P1Y') }, 400, 800022],
  ['more seats than there are', { quantity: 6 }, 400, 2002],
  ['another term than the target’s', { termDuration: 'P3Y' }, 400, 900268],
  ['a shorter term', { toCatalogItemId: item('CFQ7TTC0LDPB:0001', 'DE', 'P1M'), termDuration: 'P1M' }, 400, 900267],
  ['a billing cycle beyond the term', { billingCycle: 'triennial' }, 400, 900270],
  ['an unknown type', { transitionType: 'teleport' }, 400, 900126],
  ['licences that shall move along', { transitionType: 'transition_with_license_transfer' }, 400, 800022],
  ['a target that is not there', { toSubscriptionId: '11111111-2222-4333-8444-555555555555' }, 400, 900258],
])('refuses %s', async (_what, changes, status, code) => {
  const partner = await openPartner()
  const source = await ownSubscription(partner)
  const reply = await partner.call('POST', `${source.path}/transitions`, { body: transition(changes) })
  expect(reply).toMatchObject({ status, body: { code } })
})

it('refuses the subscription itself as target, one of another plan, and a source that sleeps', async () => {
  const partner = await openPartner()
  const source = await ownSubscription(partner)
  const other = await ownSubscription(partner, basicLine('DE'), source.customer)
  const post = async (toSubscriptionId: string) =>
    (await partner.call('POST', `${source.path}/transitions`, { body: transition({ toSubscriptionId }) })).body.code
  expect(await post((await source.read()).id)).toBe(900259)
  expect(await post((await other.read()).id)).toBe(900260)
  await source.update({ status: 'suspended' })
  const asleep = await partner.call('POST', `${source.path}/transitions`, { body: transition() })
  expect(asleep).toMatchObject({ status: 400, body: { code: 800012 } })
})
