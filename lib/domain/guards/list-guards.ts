import type { CustomerRow } from '@/lib/domain/customer-row'
import type { LineMargin } from '@/lib/domain/margins/line-margin'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'
import type { ReviewedCart } from '@/lib/domain/review'
import type { Guard, LineChange, SharedItem } from './guard'
import type { GuardFacts } from './guard-facts'
import { guardLine } from './guard-line'
import { itemOf } from './item-of'
import { listChanges } from './list-changes'

type Order = {
  content: Pick<DraftContent, 'lines'>
  customer: Pick<CustomerRow, 'qualifications'>
  /** Null while Microsoft has not been asked: what moved cannot be said then. */
  cart: ReviewedCart | null
  /** What stays with us of each line; empty for who may not see it. */
  margins?: readonly LineMargin[]
}

/**
 * The one rule book of what a person is asked before an order is placed. Takes the order, and what our database knows of
 * its customer; returns the guards in the order of the screen. Pure: review and press come to the same.
 */
export function listGuards({ content, customer, cart, margins = [] }: Order, facts: GuardFacts): Guard[] {
  const { shown } = facts
  const changes = cart && shown ? listChanges(shown, cart) : []
  return [
    ...(shown && changes.length > 0 ? [toChanged(shown, changes)] : []),
    ...changes.flatMap(toLostPromotion),
    ...facts.recentOrders.flatMap((order): Guard[] => {
      const items = shareItems(content.lines, order.items)
      return items.length === 0 ? [] : [{ ...order, id: `duplicate:${order.submissionId}`, kind: 'duplicate', items }]
    }),
    ...facts.otherDrafts.flatMap((draft): Guard[] => {
      const items = shareItems(content.lines, draft.items)
      return items.length === 0 ? [] : [{ ...draft, id: `draft:${draft.draftId}`, kind: 'otherDraft', items }]
    }),
    ...content.lines.flatMap((line) => guardLine(line, customer, facts)),
    ...content.lines.flatMap((line) => toBelowFloor(line, margins)),
  ]
}

/** Named by what it is now, so that a further change is asked about anew. */
function toChanged({ readAt }: ReviewedCart, lines: LineChange[]): Guard {
  const now = lines.map(({ lineKey, price, promotion, endDate }) =>
    [lineKey, price?.now, promotion?.now, endDate?.now].join(' '),
  )
  return { id: `changed:${now.join()}`, kind: 'changed', shownAt: readAt, lines }
}

function toLostPromotion({ lineKey, title, promotion }: LineChange): Guard[] {
  if (!promotion?.before || promotion.now !== null) return []
  const promotionId = promotion.before
  return [{ id: `promotion:${lineKey}:${promotionId}`, kind: 'lostPromotion', lineKey, title, promotionId }]
}

function toBelowFloor(line: DraftLine, margins: readonly LineMargin[]): Guard[] {
  const margin = margins.find(({ key }) => key === line.key)
  if (!margin?.isUnderFloor) return []
  const { marginPercent, floorPercent } = margin
  const title = line.skuTitle || line.productTitle
  const id = `floor:${line.key}:${marginPercent}`
  return [{ id, kind: 'belowFloor', lineKey: line.key, title, marginPercent, floorPercent }]
}

function shareItems(lines: readonly DraftLine[], others: ReadonlyMap<string, number>): SharedItem[] {
  return lines.flatMap((line) => {
    const otherQuantity = line.skuId ? others.get(itemOf(line)) : undefined
    if (otherQuantity === undefined) return []
    return [
      { lineKey: line.key, title: line.skuTitle || line.productTitle, quantity: line.quantity ?? 0, otherQuantity },
    ]
  })
}
