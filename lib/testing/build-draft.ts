import { NO_OPTIONS } from '@/lib/domain/line-options'
import type { DraftContent, DraftLine, LineOptions } from '@/lib/domain/order-draft'
import { EMPTY_DRAFT } from '@/lib/domain/order-draft'
import { listPlans } from '@/lib/services/catalog/list-plans'
import type { ActorContext } from '@/lib/services/context'
import { createDraft } from '@/lib/services/drafts/create-draft'
import { saveDraft } from '@/lib/services/drafts/save-draft'

export type WantedLine = {
  productId: string
  skuId?: string
  quantity?: number
  termDuration?: string
  billingCycle?: string
  friendlyName?: string
  options?: Partial<LineOptions>
}

/** Two plans that anyone may buy, with the same billing: one order of two lines. */
export const BASIC: WantedLine = {
  productId: 'CFQ7TTC0LH18',
  skuId: '0001',
  termDuration: 'P1Y',
  billingCycle: 'monthly',
  quantity: 10,
}
export const E5: WantedLine = {
  productId: 'CFQ7TTC0LF8S',
  skuId: '0001',
  termDuration: 'P1Y',
  billingCycle: 'monthly',
  quantity: 3,
}

/** Builds and saves an order the way the builder does. Returns the draft's id and the version that was saved. */
export async function buildDraft(
  context: ActorContext,
  customerId: string,
  wanted: WantedLine[],
  rest: Partial<DraftContent> = {},
): Promise<{ draftId: string; version: number }> {
  const { draftId } = await createDraft(context, { customerId })
  const lines = await Promise.all(wanted.map((line, index) => buildLine(context, customerId, line, `line-${index}`)))
  const { version } = await saveDraft(context, { draftId, version: 1, content: { ...EMPTY_DRAFT, ...rest, lines } })
  return { draftId, version }
}

async function buildLine(
  context: ActorContext,
  customerId: string,
  wanted: WantedLine,
  key: string,
): Promise<DraftLine> {
  const plans = await listPlans(context, { customerId, productId: wanted.productId })
  const plan = plans.find((one) => !wanted.skuId || one.skuId === wanted.skuId)
  const choice = plan?.choices.find(
    (one) =>
      (wanted.termDuration === undefined || one.termDuration === wanted.termDuration) &&
      (wanted.billingCycle === undefined || one.billingCycle === wanted.billingCycle),
  )
  if (!plan || !choice) throw new Error(`No such offer: ${JSON.stringify(wanted)} in ${JSON.stringify(plans)}`)
  return {
    key,
    productId: plan.productId,
    productTitle: plan.productTitle,
    skuId: plan.skuId,
    skuTitle: plan.title,
    choice,
    quantity: wanted.quantity ?? plan.minimumQuantity,
    minimumQuantity: plan.minimumQuantity,
    maximumQuantity: plan.maximumQuantity,
    friendlyName: wanted.friendlyName ?? '',
    attestationType: plan.attestationType,
    attestationAccepted: plan.attestationType !== null,
    provisioningVariables: plan.provisioningVariables,
    minimumCommitment: plan.minimumCommitment,
    options: { ...NO_OPTIONS, ...wanted.options },
  }
}
