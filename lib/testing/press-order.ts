import type { DraftContent } from '@/lib/domain/order-draft'
import type { ActorContext } from '@/lib/services/context'
import { followSubmission } from '@/lib/services/following/follow-submission'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { BASIC, buildDraft, type WantedLine } from './build-draft'
import type { Desk } from './open-desk'
import { placeDraft } from './place-draft'

/** Builds, reviews and places an order for a new customer. Returns how to look at it, as the job does and as a person. */
export async function pressOrder(
  desk: Desk,
  context: ActorContext,
  lines: WantedLine[] = [BASIC],
  rest: Partial<DraftContent> = {},
) {
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(context, customerId, lines, rest)
  const { submissionId } = await placeDraft(context, draftId)
  const view = () => getSubmission(context, submissionId)
  const look = () => followSubmission(desk.system, { submissionId })
  const stages = async () => (await view()).orders.flatMap((order) => order.lines.map((line) => line.stage))
  const kinds = async () => (await view()).events.map((event) => event.kind)
  return { customerId, submissionId, view, look, stages, kinds }
}
