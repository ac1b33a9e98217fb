import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LineOptions } from '@/lib/domain/order-draft'
import type { ActorContext } from '@/lib/services/context'
import { prepareCart } from '@/lib/services/placing/prepare-cart'
import { addAzureCustomer, addLegacyAzureCustomer } from '@/lib/testing/azure-customer'
import { buildDraft, type WantedLine } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { checkStock } from './check-stock'
import { getRegistration } from './get-registration'
import { listAzurePlans } from './list-azure-plans'
import { registerSubscription } from './register-subscription'

const DSV2 = { productId: 'DZH318Z0BQ3Q', skuId: '0001' }
const IN_JAPAN = { productId: 'DZH318Z0BQ3P', skuId: '0039' }
const SETTLED_MS = 60_000

let desk: Desk
let sana: ActorContext
beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
})
afterAll(() => desk.close())

const reservation = (provisioningContext: LineOptions['provisioningContext']): WantedLine => ({
  ...DSV2,
  billingCycle: 'one_time',
  quantity: 1,
  options: { provisioningContext },
})
const refusals = async (customerId: string, lines: WantedLine[]) => {
  const { draftId } = await buildDraft(sana, customerId, lines)
  return (await prepareCart(sana, { draftId })).lines.map((line) => line.error?.code)
}

describe('the Azure plans of a customer', () => {
  it('are named, with the Azure subscriptions under each', async () => {
    const { customerId, plan } = await addAzureCustomer(desk, sana)
    expect(plan).toMatchObject({ name: 'Azure of Sales', isLegacy: false })
    expect(plan.subscriptions).toEqual([{ entitlementId: expect.any(String), name: 'Microsoft Azure', isActive: true }])
    expect(await listAzurePlans(sana, { customerId })).toEqual([plan])
  })

  it('are none for who never ordered one', async () => {
    expect(await listAzurePlans(sana, { customerId: await desk.addCustomer({ country: 'DE' }) })).toEqual([])
  })
})

describe('registering', () => {
  it('goes on at Microsoft and is found registered later, whoever asks', async () => {
    const { customerId, plan } = await addAzureCustomer(desk, sana)
    const input = { customerId, subscriptionId: plan.subscriptionId }
    expect(await getRegistration(sana, input)).toBe('notregistered')
    expect(await registerSubscription(sana, input)).toBe('registering')
    await desk.sandbox.control('clock', { jumpMs: SETTLED_MS })
    await expect
      .poll(async () => getRegistration(await desk.as('anneke'), input), { timeout: 10_000 })
      .toBe('registered')
    expect(await registerSubscription(sana, input)).toBe('registered')
  })

  it('that got no answer is looked at, not repeated', async () => {
    const { customerId, plan } = await addAzureCustomer(desk, sana)
    const path = '/v1/customers/:customerId/subscriptions/:subscriptionId/registrations'
    await desk.sandbox.control('faults', { preset: 'cut-after', method: 'POST', path, times: 1 })
    expect(await registerSubscription(sana, { customerId, subscriptionId: plan.subscriptionId })).toBe('registering')
  })

  it('is not for the helpdesk', async () => {
    const { customerId, plan } = await addAzureCustomer(desk, sana)
    const input = { customerId, subscriptionId: plan.subscriptionId }
    await expect(registerSubscription(await desk.as('tomas'), input)).rejects.toMatchObject({
      code: 'notAllowedToOrder',
    })
    expect(await getRegistration(sana, input)).toBe('notregistered')
  })

  it('opens a subscription of before Azure plans for the reservation that was refused', async () => {
    const { customerId, plan } = await addLegacyAzureCustomer(desk, sana)
    expect(plan).toMatchObject({ name: 'Azure of 2015', isLegacy: true })
    const line = reservation({ subscriptionId: plan.subscriptionId, scope: 'shared', duration: '1Year' })
    expect(await refusals(customerId, [line])).toEqual(['10011'])
    await registerSubscription(sana, { customerId, subscriptionId: plan.subscriptionId })
    await desk.sandbox.control('clock', { jumpMs: SETTLED_MS })
    expect(await refusals(customerId, [line])).toEqual([undefined])
  })
})

describe('the stock of what is to be reserved', () => {
  it("is asked for the subscription's place, with the reason where there is none", async () => {
    const { customerId, plan } = await addAzureCustomer(desk, sana)
    const asked = { customerId, subscriptionId: plan.subscriptionId }
    expect(await checkStock(sana, { ...asked, ...DSV2 })).toEqual({ isRestricted: false, reasons: [] })
    const full = await checkStock(sana, { ...asked, ...IN_JAPAN })
    expect(full).toEqual({ isRestricted: true, reasons: [expect.stringContaining('japanwest')] })
  })

  it('is not asked for a plan that wants no such check', async () => {
    const { customerId, plan } = await addAzureCustomer(desk, sana)
    const basic = { productId: 'CFQ7TTC0LH18', skuId: '0001' }
    expect(await checkStock(sana, { customerId, subscriptionId: plan.subscriptionId, ...basic })).toBeNull()
  })
})
