import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { normalizeRegistrationStatus } from '@/lib/domain/wire/subscriptions/status'
import type { Subscription } from '@/lib/domain/wire/subscriptions/subscription'
import { openPartner, type TestPartner } from '@/lib/testing/open-partner'
import type { PartnerCenter } from '../partner-center'

/** What a subscription may become, be registered for, and who supports it. */
let partner: TestPartner
let anneke: PartnerCenter
let customerId: CustomerId
beforeAll(async () => {
  partner = await openPartner()
  anneke = await partner.as('anneke')
  customerId = await partner.addCustomer({ country: 'DE' })
  await partner.sandbox.control('clock', { provisionAfterMs: 0, listedAfterMs: 0 })
})
afterAll(() => partner.stop())

const DAY_MS = 86_400_000
const intent = () => ({ requestId: randomUUID() })

async function subscribe(productId: string, line: object): Promise<Subscription> {
  const [sku] = await anneke.skus.listForCustomer(customerId, productId)
  const availabilities = await anneke.availabilities.listForCustomer(customerId, productId, sku?.id ?? '')
  const yearly =
    availabilities.find(({ terms }) => terms.some(({ duration }) => duration === 'P1Y')) ?? availabilities[0]
  const lineItems = [{ lineItemNumber: 0, offerId: yearly?.catalogItemId ?? '', quantity: 1, ...line }]
  const order = { billingCycle: 'monthly', lineItems, partnerOnRecordAttestationAccepted: true } as const
  const { data } = await anneke.orders.create(customerId, order, intent())
  await expect.poll(async () => (await anneke.subscriptions.byOrder(customerId, data.id)).length).toBe(1)
  await partner.sandbox.control('clock', { jumpMs: 8 * DAY_MS })
  const [subscription] = await anneke.subscriptions.byOrder(customerId, data.id)
  if (!subscription) throw new Error('no subscription')
  return subscription
}

test('all seats move to a better plan, and the subscription keeps its id', async () => {
  const { id, quantity = 0 } = await subscribe('CFQ7TTC0LH18', { quantity: 4, termDuration: 'P1Y' })
  const offered = await anneke.transitions.eligibilities(customerId, id, 'immediate')
  const possible = offered.find(({ eligibilities }) => eligibilities.some(({ isEligible }) => isEligible))
  const transition = {
    toCatalogItemId: possible?.catalogItemId ?? '',
    quantity,
    transitionType: 'transition_only',
    termDuration: 'P1Y',
    billingCycle: 'monthly',
  } as const
  const { data } = await anneke.transitions.create(customerId, id, transition, intent())
  expect(data.events[0]).toMatchObject({ name: 'Conversion', status: expect.stringMatching(/^\w+$/) })
  const begun = await anneke.transitions.list(customerId, id)
  expect(begun).toContainEqual(
    expect.objectContaining({ operationId: data.operationId, toCatalogItemId: transition.toCatalogItemId }),
  )
  await expect
    .poll(async () => (await anneke.subscriptions.get(customerId, id)).offerId)
    .toBe(transition.toCatalogItemId)
})

test('an Azure plan is registered for reservations', async () => {
  const { id } = await subscribe('DZH318Z0BPS6', {})
  const before = await anneke.registrations.status(customerId, id)
  expect(normalizeRegistrationStatus(before.status)).toBe('notregistered')
  const { status, location } = await anneke.registrations.create(customerId, id, intent())
  expect([status, location]).toEqual([202, expect.stringContaining('registrationstatus')])
  await expect
    .poll(async () => normalizeRegistrationStatus((await anneke.registrations.status(customerId, id)).status))
    .toMatch(/^regist/)
})

test('who supports a subscription is read and replaced', async () => {
  const { id } = await subscribe('CFQ7TTC0LH18', { termDuration: 'P1Y' })
  const contact = { supportTenantId: randomUUID(), supportMpnId: '4847383', name: 'First Up Consultants' }
  await anneke.supportContact.replace(customerId, id, contact, intent())
  expect(await anneke.supportContact.get(customerId, id)).toMatchObject(contact)
})
