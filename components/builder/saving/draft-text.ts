import type { DraftContent } from '@/lib/domain/order-draft'

/** Takes a draft; returns it as tab-separated text that a person can read and paste into a spreadsheet. */
export function draftText(content: DraftContent): string {
  const lines = content.lines.map(({ productTitle, skuTitle, choice, quantity, friendlyName }) => [
    productTitle,
    skuTitle,
    choice ? `${choice.termDuration} ${choice.billingCycle}`.trim() : '',
    quantity === null ? '' : String(quantity),
    friendlyName,
  ])
  const rest = [content.partnerIdOnRecord, ...content.additionalPartnerIds, content.poNumber, content.notes]
  return [...lines.map((cells) => cells.join('\t')), ...rest.filter(Boolean)].join('\n')
}
