import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import { Upgrade } from '@/lib/domain/wire/subscriptions/legacy-upgrade'
import { openScriptedPartner } from '@/lib/testing/scripted-partner'

/** What leaves for Partner Center about subscriptions, to the letter. */
const { server, client } = await openScriptedPartner()
afterAll(() => server.stop())

const GUID = 'b44bb1fb-c595-45b0-9e09-d657365580bf'
const PLAN = '0350d130-4d3d-4005-aca0-cf84f0ab0d4a'
const id = CustomerId.parse(GUID)
const plan = SubscriptionId.parse(PLAN)
const options = { requestId: randomUUID() }
const all = `/v1/customers/${GUID}/subscriptions`
const one = `${all}/${PLAN}`
const contact = { supportTenantId: GUID, supportMpnId: '4391507', name: 'Trey Research' }
const transition = { toCatalogItemId: 'P:S:A', quantity: 2, transitionType: 'transition_only' } as const
const conversion = { offerId: 'A', targetOfferId: 'B', quantity: 25, billingCycle: 'monthly' } as const
const upgrade = Upgrade.parse({ targetOffer: { id: 'X' }, upgradeType: 'upgrade_only', unknownYet: 1 })

test.each<[wire: string, call: () => Promise<unknown>, body?: unknown]>([
  [`GET ${all}`, () => client.subscriptions.list(id)],
  [`GET ${all}?mpn_id=4847383&size=10`, () => client.subscriptions.byPartnerPages(id, '4847383', { size: 10 }).next()],
  [`GET ${one}`, () => client.subscriptions.get(id, plan)],
  [`GET ${one}/addons`, () => client.subscriptions.addOns(id, plan)],
  [`GET ${one}/provisioningstatus`, () => client.subscriptions.provisioningStatus(id, plan)],
  [`POST ${one}/activate`, () => client.subscriptions.activate(id, plan, options)],
  [
    `GET ${all}/customTermEndDates?term_duration=P1Y&term_start_date=2026-11-21&target_coterm_subscription_id=${PLAN}`,
    () =>
      client.subscriptions.termEndDates(id, {
        termDuration: 'P1Y',
        termStartDate: '2026-11-21',
        targetSubscriptionId: plan,
      }),
  ],
  [`POST ${one}/registrations`, () => client.registrations.create(id, plan, options)],
  [`GET ${one}/registrationstatus`, () => client.registrations.status(id, plan)],
  [
    `GET ${one}/transitionEligibilities?eligibilityType=scheduled`,
    () => client.transitions.eligibilities(id, plan, 'scheduled'),
  ],
  [`POST ${one}/transitions`, () => client.transitions.create(id, plan, transition, options), transition],
  [`GET ${one}/transitions?operationId=${GUID}`, () => client.transitions.list(id, plan, { operationId: GUID })],
  [`GET ${one}/supportcontact`, () => client.supportContact.get(id, plan)],
  [`PUT ${one}/supportcontact`, () => client.supportContact.replace(id, plan, contact, options), contact],
  [`GET ${one}/upgrades`, () => client.upgrades.list(id, plan)],
  [
    `POST ${one}/upgrades`,
    () => client.upgrades.create(id, plan, upgrade, options),
    expect.objectContaining({ upgradeType: 'upgrade_only', unknownYet: 1 }),
  ],
  [`GET ${one}/conversions`, () => client.conversions.list(id, plan)],
  [`POST ${one}/conversions`, () => client.conversions.create(id, plan, conversion, options), conversion],
  [`GET ${one}/azureEntitlements`, () => client.azureEntitlements.list(id, plan)],
  [`GET ${one}/azureEntitlements/${GUID}`, () => client.azureEntitlements.get(id, plan, GUID)],
  [
    `POST ${one}/azureEntitlements/${GUID}/cancel`,
    () => client.azureEntitlements.cancel(id, plan, GUID, { ...options, cancellationReason: 'compromise' }),
    { cancellationReason: 'compromise' },
  ],
  [
    `POST ${one}/azureEntitlements/${GUID}/reactivate`,
    () => client.azureEntitlements.reactivate(id, plan, GUID, options),
  ],
])('%s', async (wire, call, body) => {
  server.answerWith({ status: 404, text: '' })
  await expect(call()).rejects.toMatchObject({ status: 404 })
  const [sent] = server.received
  expect(`${sent?.method} ${sent?.path}`).toBe(wire)
  expect(sent?.body ? JSON.parse(sent.body) : undefined).toEqual(body)
})
