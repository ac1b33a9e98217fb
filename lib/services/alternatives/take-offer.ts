import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/domain/app-error'
import type { DraftLine } from '@/lib/domain/order-draft'
import { sameEnum } from '@/lib/domain/wire/enums'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { saveDraft } from '@/lib/services/drafts/save-draft'
import { listAlternatives } from './list-alternatives'

export const TakeOffer = z.object({
  draftId: z.guid(),
  /** As the person saw it. */
  draftVersion: z.number().int(),
  lineKeys: z.array(z.string().max(40)).min(1).max(100),
  choice: z.object({ termDuration: z.string().max(10), billingCycle: z.string().max(20) }),
})
export type TakeOffer = z.infer<typeof TakeOffer>

/**
 * Sets lines of a draft to another term and billing cycle, and saves it. What belonged to the old term goes: its promotion,
 * its end and its renewal. Throws AppError offerNotPurchasable when a line is not offered this way, and what saveDraft does.
 */
export async function takeOffer(context: ActorContext, input: TakeOffer): Promise<{ version: number }> {
  const { draftId, draftVersion, choice } = input
  const [draft, { lines }] = await Promise.all([getDraft(context, draftId), listAlternatives(context, { draftId })])
  const wanted = new Set(input.lineKeys)
  const ways = new Map(lines.map(({ lineKey, ways: all }) => [lineKey, all]))
  const change = (line: DraftLine): DraftLine => {
    const way = ways
      .get(line.key)
      ?.find(
        (one) =>
          one.choice.termDuration === choice.termDuration && sameEnum(one.choice.billingCycle, choice.billingCycle),
      )
    if (!way) throw new AppError('offerNotPurchasable')
    const { segment, termDuration, billingCycle } = way.choice
    return {
      ...line,
      choice: { segment, termDuration, billingCycle },
      options: { ...line.options, promotionId: null, customTermEndDate: null, renewsTo: null },
    }
  }
  const content = {
    ...draft.content,
    lines: draft.content.lines.map((line) => (wanted.has(line.key) ? change(line) : line)),
  }
  const { version } = await saveDraft(context, { draftId, version: draftVersion, content })
  return { version }
}
