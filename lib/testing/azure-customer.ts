import { CustomerId } from '@/lib/domain/wire/ids'
import { forgetOwned } from '@/lib/services/catalog/list-owned'
import type { ActorContext } from '@/lib/services/context'
import { listAzurePlans } from '@/lib/services/provisioning/list-azure-plans'
import { buildDraft } from './build-draft'
import type { Desk } from './open-desk'
import { placeDraft } from './place-draft'

export const AZURE_PLAN = { productId: 'DZH318Z0BPS6', skuId: '0001' }
/** Provisioning at the sandbox takes seconds; this is well beyond. */
const SETTLED_MS = 60_000

/** A customer who has an Azure plan in force, ordered as any order is; returns the customer's id and the plan. */
export async function addAzureCustomer(desk: Desk, context: ActorContext, customer: Record<string, unknown> = {}) {
  const customerId = await desk.addCustomer({ country: 'DE', ...customer })
  const { draftId } = await buildDraft(context, customerId, [{ ...AZURE_PLAN, friendlyName: 'Azure of Sales' }])
  await placeDraft(context, draftId)
  return { customerId, plan: await firstPlan(desk, context, customerId) }
}

/** The same with the Azure offer of before Azure plans, which only an order of another program can have bought. */
export async function addLegacyAzureCustomer(desk: Desk, context: ActorContext) {
  const customerId = await desk.addCustomer({ country: 'DE' })
  const line = { lineItemNumber: 0, offerId: 'MS-AZR-0145P', quantity: 1, friendlyName: 'Azure of 2015' }
  const order = { lineItems: [line], billingCycle: 'unknown' as const, partnerOnRecordAttestationAccepted: true }
  await context.partnerCenter.orders.create(CustomerId.parse(customerId), order, { requestId: crypto.randomUUID() })
  return { customerId, plan: await firstPlan(desk, context, customerId) }
}

async function firstPlan(desk: Desk, context: ActorContext, customerId: string) {
  await desk.sandbox.control('clock', { jumpMs: SETTLED_MS })
  forgetOwned(customerId)
  const [plan] = await listAzurePlans(context, { customerId })
  if (!plan) throw new Error(`${customerId} has no Azure plan`)
  return plan
}
