import type { DraftLine } from '@/lib/domain/order-draft'
import type { ReviewedLine } from '@/lib/domain/review'

/** What a line says before Microsoft is asked: the part that does not change when the prices arrive. */
export type LetterLine = Pick<
  ReviewedLine,
  'key' | 'title' | 'friendlyName' | 'segment' | 'termDuration' | 'billingCycle'
> & { quantity: number | null }

/** Takes a line as it was typed; returns it as the letter says it, whatever is still missing in it. */
export function toLetterLine(line: DraftLine): LetterLine {
  return {
    key: line.key,
    title: line.skuTitle || line.productTitle,
    friendlyName: line.friendlyName.trim(),
    quantity: line.quantity,
    segment: line.choice?.segment ?? 'commercial',
    termDuration: line.choice?.termDuration ?? '',
    billingCycle: line.choice?.billingCycle ?? '',
  }
}
