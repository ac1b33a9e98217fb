import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DraftContent, LineOptions } from '@/lib/domain/order-draft'
import { CustomerId, OrderId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { followSubmission } from '@/lib/services/following/follow-submission'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { AZURE_PLAN, addAzureCustomer } from '@/lib/testing/azure-customer'
import { buildDraft, type WantedLine } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft } from '@/lib/testing/place-draft'

const HOUR_MS = 3600_000
const RESELLER = '4847383'

let desk: Desk
let anneke: ActorContext
beforeAll(async () => {
  desk = await openDesk()
  anneke = await desk.as('anneke')
})
afterAll(() => desk.close())

/** Orders and follows to the end, as the desk does; returns what its page then shows, and Microsoft's order. */
async function order(customerId: string, line: WantedLine, rest: Partial<DraftContent>) {
  const { draftId } = await buildDraft(anneke, customerId, [line], rest)
  const { submissionId } = await placeDraft(anneke, draftId)
  await followSubmission(desk.system, { submissionId })
  await desk.sandbox.control('clock', { jumpMs: HOUR_MS })
  await followSubmission(desk.system, { submissionId })
  const view = await getSubmission(anneke, submissionId)
  const [placed] = view.orders
  const atMicrosoft = await anneke.partnerCenter.orders.get(
    CustomerId.parse(customerId),
    OrderId.parse(placed?.id ?? ''),
  )
  return { status: view.status, stages: placed?.lines.map(({ stage }) => stage), sent: atMicrosoft.lineItems[0] }
}

const wanted = (line: WantedLine, options: Partial<LineOptions> = {}): WantedLine => ({ quantity: 1, ...line, options })

describe.each(['cart', 'order'] as const)('by the route "%s"', (route) => {
  it.each([
    ['an Azure plan', AZURE_PLAN],
    ['a perpetual licence, which has no term', { productId: 'DG7GMGF0PWHC', skuId: '0001', quantity: 3 }],
    ['a software subscription for three years', { productId: 'DG7GMGF0DVT7', skuId: '000C', termDuration: 'P3Y' }],
    ['a plan of another publisher', { productId: 'DZH318Z0C1QN', skuId: '0001', termDuration: 'P1M', quantity: 4 }],
    ['a trial', { productId: 'DZH318Z0C0WF', skuId: '0001', billingCycle: 'none' }],
  ])('%s is ordered and followed until it is active', async (_, line) => {
    const customerId = await desk.addCustomer({ country: 'DE' })
    const { status, stages } = await order(customerId, wanted(line), { route })
    expect([status, stages]).toEqual(['active', ['active']])
  })

  it.each(['one_time', 'monthly'])(
    'a reservation paid %s is ordered for the subscription that was chosen',
    async (billingCycle) => {
      const { customerId, plan } = await addAzureCustomer(desk, anneke)
      const provisioningContext = { subscriptionId: plan.subscriptionId, scope: 'single', duration: '1Year' }
      const line = { productId: 'DZH318Z0BQ3Q', skuId: '0001', billingCycle }
      const { status, sent } = await order(customerId, wanted(line, { provisioningContext }), { route })
      expect(status).toBe('active')
      expect(sent?.provisioningContext).toEqual(provisioningContext)
    },
  )

  it('a savings plan is ordered for what was committed to, and leaves the reseller to its Azure plan', async () => {
    const { customerId, plan } = await addAzureCustomer(desk, anneke)
    const provisioningContext = { scope: 'shared', subscriptionId: plan.subscriptionId }
    const purchaseCommitment = { currency: 'EUR', amount: '0.25' }
    const line = { productId: 'DZH318Z09V6F', skuId: '0001', billingCycle: 'monthly' }
    const { status, sent } = await order(customerId, wanted(line, { provisioningContext, purchaseCommitment }), {
      route,
      partnerIdOnRecord: RESELLER,
    })
    expect(status).toBe('active')
    expect(sent?.purchaseCommitment).toMatchObject({ amount: '0.25', currency: 'EUR' })
    expect(sent?.partnerIdOnRecord ?? '').toBe('')
  })

  it('a savings plan for one Azure subscription names that one', async () => {
    const { customerId, plan } = await addAzureCustomer(desk, anneke)
    const provisioningContext = { scope: 'single', entitlementId: plan.subscriptions[0]?.entitlementId ?? '' }
    const purchaseCommitment = { currency: 'EUR', amount: '1' }
    const line = { productId: 'DZH318Z09V6F', skuId: '0002', billingCycle: 'one_time' }
    const { status, sent } = await order(customerId, wanted(line, { provisioningContext, purchaseCommitment }), {
      route,
    })
    expect(status).toBe('active')
    expect(sent?.provisioningContext).toEqual(provisioningContext)
  })
})
