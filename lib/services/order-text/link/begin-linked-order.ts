import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '@/lib/domain/app-error'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import { lineOfPlan } from '@/lib/domain/line-of-plan'
import type { DraftLine } from '@/lib/domain/order-draft'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { createDraft } from '@/lib/services/drafts/create-draft'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { saveDraft } from '@/lib/services/drafts/save-draft'
import { type OpenedLink, openOrderLink } from './open-order-link'

/** Browsers and CRM systems cut addresses at 8,000 signs and earlier. */
const MAX_SEARCH = 16_000

export const BeginLinkedOrder = z.object({
  customerId: z.guid(),
  search: z.string().max(MAX_SEARCH),
  /** An open draft that gets the lines; null begins one. */
  draftId: z.guid().nullable(),
})
export type BeginLinkedOrder = z.infer<typeof BeginLinkedOrder>

/**
 * Begins an order with the lines of a link, or puts them behind those of an open draft. Lines whose plan is not known stay
 * out; what else is open in a line (quantity, term) is asked for in the builder. Throws AppError notAllowedToOrder,
 * customerNotFound, notFound (draft), draftFull, draftChangedElsewhere, draftAlreadyPlaced.
 */
export async function beginLinkedOrder(
  context: ActorContext,
  { customerId, search, draftId }: BeginLinkedOrder,
): Promise<{ draftId: string }> {
  assertMayOrder(context.actor)
  const opened = await openOrderLink(context, { customerId, search })
  const lines = toLines(opened)
  if (draftId === null) return createDraft(context, { customerId, content: { lines, poNumber: opened.poNumber } })
  const draft = await getDraft(context, draftId)
  if (draft.customer.id !== customerId) throw new AppError('notFound')
  if (draft.content.lines.length + lines.length > MAX_LINES) throw new AppError('draftFull')
  const content = {
    ...draft.content,
    lines: [...draft.content.lines, ...lines],
    poNumber: draft.content.poNumber || opened.poNumber,
  }
  await saveDraft(context, { draftId, version: draft.version, content })
  return { draftId }
}

function toLines({ lines, plans }: OpenedLink): DraftLine[] {
  return lines.flatMap(({ plan, choice, quantity, friendlyName }) => {
    const known = plan === null ? undefined : plans[plan]
    if (!known) return []
    return [{ ...lineOfPlan(known, choice), key: randomUUID(), quantity, friendlyName }]
  })
}
